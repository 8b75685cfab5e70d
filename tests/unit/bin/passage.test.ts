import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const article = 'tests/fixtures/intake/dateline-of-an-agency.txt'

type Ended = { code: number | null; out: string; err: string }
/** Runs the door as a person does; everything it prints is text of ours, so it is decoded whole. */
function passage(args: string[], input = '', language = 'en_GB.UTF-8'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const run = spawn(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'bin/passage.ts', ...args],
      {
        cwd: root,
        env: { ...process.env, LC_ALL: language },
      },
    )
    const out: Buffer[] = []
    const err: Buffer[] = []
    run.stdout.on('data', chunk => out.push(chunk))
    run.stderr.on('data', chunk => err.push(chunk))
    run.on('error', reject)
    run.on('close', code =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    run.stdin.on('error', () => {})
    run.stdin.end(input)
  })
}

describe('the terminal door', { timeout: 120_000 }, () => {
  it('prints the article as JSON and nothing else', async () => {
    const { code, out, err } = await passage(['clean', article])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const shown = JSON.parse(out)
    expect(Object.keys(shown)).toEqual(['title', 'language', 'byline', 'paragraphs', 'left'])
    expect(shown.paragraphs).toHaveLength(4)
  })

  it('reads a PDF', async () => {
    const { code, out, err } = await passage(['clean', 'tests/fixtures/files/bell-writer.pdf'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ title: 'The bell that Harrow Fen lost twice', language: 'en' })
  })

  it('lists the chapters of a book, and reads the one that is named', async () => {
    const book = ['clean', 'tests/fixtures/files/book-writer.epub']
    const [listed, chapter] = await Promise.all([passage(book), passage([...book, '--chapter', '2'])])
    expect({ code: listed.code, out: listed.out }).toEqual({ code: 1, out: '' })
    expect(listed.err).toMatch(
      /several chapters.*\n {2}1 {2}The first loss \([\d,]+ words\)\n[\s\S]*--chapter N/,
    )
    expect(JSON.parse(chapter.out).title).toBe('The second loss')
  })

  it('fetches no address inside the network', async () => {
    const { code, out, err } = await passage(['clean', 'http://127.0.0.1/'], '', 'fr_FR.UTF-8')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^127\.0\.0\.1 n’est pas sur l’internet public/)
  })

  it('reads standard input for -, and HTML when told', async () => {
    const html = '<h1>The title of it</h1><p>Too short.</p>'
    const { code, out, err } = await passage(['clean', '-', '--html'], html)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^This article has 2 words; a quiz needs at least 80\..*\n$/)
  })

  it('says in one line, in the language of the terminal, why an input cannot be used', async () => {
    const { code, err } = await passage(['clean', 'no-such-file.txt'], '', 'fr_CA.UTF-8')
    expect({ code, err }).toEqual({ code: 1, err: 'Le fichier no-such-file.txt n’existe pas.\n' })
    const long = await passage(['clean', article, '--max-words', '90'])
    expect(long).toMatchObject({ code: 1, out: '' })
    expect(long.err).toMatch(/the limit is 90/)
  })

  it('says on standard error why an article gives few questions, and nothing of an ordinary one', async () => {
    const { code, out, err } = await passage(
      ['generate', 'tests/fixtures/unaskable/fr/dialogue.txt'],
      '',
      'fr_FR.UTF-8',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out).questions.length).toBeLessThanOrEqual(2)
    expect(err).toMatch(/\n- Presque tout est dit par quelqu’un/)
    expect(await passage(['generate', 'prisma/seed/english.txt'])).toMatchObject({ code: 0, err: '' })
  })

  it.each([
    [],
    ['sing'],
    ['clean'],
    ['clean', 'a', 'b'],
    ['clean', 'a', '--loud'],
    ['clean', 'a', '--max-words', 'many'],
    ['constructor'],
  ])('exits with 2 for wrong usage: %s', async (...args) => {
    const { code, out, err } = await passage(args.filter(arg => typeof arg === 'string'))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toContain('    at ')
  })

  it('has help for the door and for every command it lists', async () => {
    const { code, out } = await passage(['--help'])
    expect(code).toBe(0)
    const names = [...out.matchAll(/^ {2}([a-z]+) {2}/gm)].map(match => match[1] ?? '')
    expect(names).toContain('clean')
    for (const name of names) expect(await passage([name, '--help'])).toMatchObject({ code: 0, err: '' })
  })
})
