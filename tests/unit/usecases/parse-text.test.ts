import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Span } from '@/lib/model/span'
import { type ParsedText, parseText } from '@/lib/usecases/parse-text'
import { writeSyntax } from '@/lib/usecases/write-syntax'

// The tiny network of the fixtures: what is tested here is what happens around it.
vi.mock('@/lib/linguistics/network/load-network', async original => {
  const real = await original<typeof import('@/lib/linguistics/network/load-network')>()
  return { ...real, networkOf: (language: string) => real.loadNetwork(`tests/fixtures/network/${language}`) }
})

// The lexicon of French verbs is large: read once, before the clock of a test runs.
beforeAll(async () => void (await parsed('Il dort.')), 60_000)

async function parsed(text: string, tokens: 'ours' | 'given' = 'ours'): Promise<ParsedText> {
  const result = await parseText({ text, language: 'fr', tokens })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

function everySpan(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(everySpan)
}

const long = 'Le boulanger du village vend des pains aux marcheurs qui montent au refuge. '.repeat(2)

describe('parsing a text', () => {
  it('gives offsets into the text as it was given, whatever stands between its paragraphs', async () => {
    const text = `\n\n  ${long}\r\n \t\n\n  Marie Duval habite à Lyon.\n`
    const { sentences } = await parsed(text)
    expect(sentences.map(sentence => sentence.paragraph)).toEqual([0, 0, 1])
    for (const { tokens } of sentences)
      for (const { span, form } of tokens) expect(text.slice(span.start, span.end)).toBe(form)
    const read = sentences.flatMap(({ tokens }) => tokens.map(token => token.form)).join('')
    expect(read).toBe(text.replace(/\s/g, ''))
  })

  it('moves the spans of names and clauses too', async () => {
    const text = `${long}\n\n\n\n${long}Marie Duval habite à Lyon.`
    const { document } = await parsed(text)
    const names = document?.entities.map(({ span }) => text.slice(span.start, span.end))
    expect(names).toContain('Lyon')
    for (const { start, end } of everySpan(document)) expect(text.slice(start, end).trim()).not.toBe('')
  })

  it('goes on after a line that was broken to fit a screen', async () => {
    const { sentences } = await parsed('Le boulanger du village\nvend des pains.\n\nOui.')
    expect(sentences.map(({ tokens }) => tokens.length)).toEqual([8, 2])
  })

  it('takes each line for a paragraph when lines are long', async () => {
    const { sentences } = await parsed(`Un titre sans point\n${long}`)
    expect(sentences[0]?.tokens.map(token => token.form)).toEqual(['Un', 'titre', 'sans', 'point'])
  })

  it('keeps given tokens and sentences', async () => {
    const rows = ['1\tVue', '2-3\tdu', '2\tde', '3\tle', '4\tport 12'].map(row => `${row}${'\t_'.repeat(8)}`)
    const given = await parsed(`${rows.join('\n')}\n\n1\tOui${'\t_'.repeat(8)}\n`, 'given')
    const forms = given.sentences.map(({ tokens }) => tokens.map(token => token.form))
    expect(forms).toEqual([['Vue', 'du', 'port 12'], ['Oui']])
    expect(given.document).toBeNull()
    const again = await parsed(writeSyntax(given), 'given')
    expect(again.sentences).toEqual(given.sentences)
  })

  it('refuses nothing to read, too much, and another language', async () => {
    const code = async (text: string, language: 'auto' | 'fr') => {
      const result = await parseText({ text, language, tokens: 'ours' })
      return result.ok ? null : result.failure.code
    }
    expect(await code(' \n\t ', 'fr')).toBe('article-empty')
    expect(await code('x'.repeat(500_001), 'fr')).toBe('text-too-large')
    const german =
      'Der Bäcker verkauft den Wanderern, die zur Hütte gehen, jeden Morgen frisches Brot aus dem Ofen.'
    expect(await code(german, 'auto')).toBe('language-not-read')
  })
})
