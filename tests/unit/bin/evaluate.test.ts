import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passage-evaluate-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Ended = { code: number | null; out: string; err: string }
function evaluate(args: string[], language = 'en_GB.UTF-8'): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const door = ['--conditions=react-server', '--import', 'tsx', 'bin/passage.ts', 'evaluate', ...args]
    const run = spawn(process.execPath, door, { cwd: root, env: { ...process.env, LC_ALL: language } })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    run.stdout.on('data', chunk => out.push(chunk))
    run.stderr.on('data', chunk => err.push(chunk))
    run.on('error', reject)
    run.on('close', code =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}

describe('passage evaluate', { timeout: 120_000 }, () => {
  it('reports on a folder, and writes a sheet that it reads back', async () => {
    const sheet = join(folder, 'sheet.md')
    const ran = await evaluate(['prisma/seed', '--sheet', sheet, '--sheet-size', '1'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/^# How the engine does on seed\n\n2 articles, /)
    expect(ran.out).toMatch(/\| texts of 250–900 words that give ten questions \| \d+\.\d% \(/)
    expect(ran.out).toMatch(/\n\| french\.txt \| \d+ \|/)

    const written = await readFile(sheet, 'utf8')
    const questions = written.match(/^0 all \[ \]/gm)?.length ?? 0
    expect(questions).toBeGreaterThan(0)
    // One quiz is enough for one question, and it is whole.
    expect(written.match(/^## /gm)).toHaveLength(1)
    await writeFile(
      sheet,
      written.replaceAll('0 all [ ]', '0 all [1]').replace('5 unique [ ]', '5 unique [0]'),
    )
    const judged = await evaluate(['--judged', sheet])
    expect(judged).toMatchObject({ code: 0, err: '' })
    expect(judged.out).toContain(`${questions} questions judged, 0 with empty boxes left out`)
    expect(judged.out).toMatch(new RegExp(`\\| fatal \\| .*, 1 of ${questions} \\|`))
  })

  it('reports which human answers are covered, in the language of the terminal', async () => {
    const file = join(folder, 'human.jsonl')
    const paragraph = 'En 1931, l’ingénieur Paul Brun a construit le tramway de Morlans avec 240 ouvriers.'
    const asked = { title: 'Tramway', paragraphIndex: 0, paragraph, question: 'Qui l’a construit ?' }
    await writeFile(
      file,
      JSON.stringify({ ...asked, answers: ['Paul Brun'], answerStarts: [paragraph.indexOf('Paul')] }),
    )
    const out = join(folder, 'report.md')
    expect(await evaluate(['--human', file, '--out', out], 'fr_FR.UTF-8')).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(await readFile(out, 'utf8')).toMatch(/\| personne \| 1 \|/)
  })

  it.each([
    ['a folder that is not there', ['no-such-folder'], 1],
    ['a folder without texts', ['lib/model'], 1],
    ['a file that is no sheet', ['--judged', 'README.md'], 1],
    ['a file without human questions', ['--human', 'README.md'], 1],
    ['nothing to evaluate', [], 2],
    ['a folder and a sheet', ['prisma/seed', '--judged', 'README.md'], 2],
    ['a wrong number', ['prisma/seed', '--count', '0'], 2],
  ])('says in one line why it cannot: %s', async (_, args, code) => {
    const ended = await evaluate(args)
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toMatch(/^[^\n]+\n$/)
  })
})
