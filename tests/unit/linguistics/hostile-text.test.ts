import { beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import { segment } from '@/lib/linguistics/segment'
import { tokenise } from '@/lib/linguistics/tokenise'
import { mostTokens } from '@/lib/linguistics/tokenising/bounded-pieces'
import type { Segmented } from '@/lib/model/document'
import { type Language, languages } from '@/lib/model/language'
import { anArticle } from '../../support/an-article'
import { leastTime } from '../../support/processor-time'

/** What a text is made of, over and over. */
const pieces = [
  'a',
  '1',
  'A',
  'bonjour ',
  'Le Roi ',
  'ROI ',
  'un,',
  ',',
  '1,',
  '1/',
  '. ',
  '.!',
  'a.',
  'A. ',
  '"',
  "' ",
  '« ',
  '“a',
  '«a» ',
  '(',
  '[a ',
  "l'",
  'a-',
  '-',
  '+',
  '+-',
  'a@',
  'www.',
  'http://',
  'a;',
  'Qui ? ',
  '50 000 ',
  '12 mars 2020 ',
  'Le maire said that il part. ',
  '« Oui », a dit Jean Roy. ',
  'שלום עולם ',
  'مرحبا.',
  '漢字。',
  '👩‍👩‍👧',
  '🇫🇷',
  'a\u200B',
  '\u0301 ',
  '\u0000\u0007\u001B',
  '\uD800a ',
  '\uDC00',
]
const textOf = (piece: string, size: number) => `x${piece.repeat(Math.ceil(size / piece.length))}y`

function cut(language: Language, text: string): Segmented {
  const article = anArticle(language, text)
  return tokenise(article, segment(article))
}

// Models and lexicons are read once, before the clock of a test runs.
beforeAll(() => {
  for (const language of languages) readArticle(anArticle(language, 'Jean dort.'))
}, 120_000)

describe('hostile text', () => {
  it.each(pieces)(
    'of %j is cut in time that grows with its length',
    piece => {
      for (const language of languages) {
        const [short, long] = [5_000, 40_000].map(size => {
          const text = textOf(piece, size)
          return leastTime(2, () => void cut(language, text))
        }) as [number, number]
        // Eight times the text: eight times the work, sixty-four where a pattern looks back again and again.
        expect(long).toBeLessThan(24 * Math.max(short, 10))
      }
    },
    60_000,
  )

  it.each(pieces)(
    'of %j loses no character and makes no long sentence',
    piece => {
      const text = textOf(piece, 2_000)
      for (const language of languages) {
        const { sentences } = cut(language, text)
        const forms = sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form))
        expect(forms.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const { tokens } of sentences) expect(tokens.length).toBeLessThanOrEqual(mostTokens)
      }
    },
    60_000,
  )

  it.each(pieces)(
    'of %j is read to its end',
    piece => {
      const text = textOf(piece, 200)
      const document = readArticle(anArticle('fr', text))
      expect(document.sentences.length).toBeGreaterThan(0)
      for (const { tokens } of document.sentences)
        for (const { span, form } of tokens) expect(text.slice(span.start, span.end)).toBe(form)
    },
    60_000,
  )

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['no spaces', 'Leroi'.repeat(200_000)],
    ['spaces', `a${' '.repeat(1_000_000)}b`],
    ['line ends', `a${'\n \t'.repeat(300_000)}b`],
    ['quotation marks', '"'.repeat(100_000)],
    ['brackets', `${'('.repeat(100_000)}a${')'.repeat(100_000)}`],
    ['combining marks', `e${'\u0301'.repeat(1_000_000)}`],
    ['commas', ','.repeat(1_000_000)],
  ])(
    'a megabyte of %s is read',
    (_, text) => {
      for (const language of languages) {
        const { sentences } = readArticle(anArticle(language, text))
        expect(sentences.length).toBeGreaterThan(0)
      }
    },
    60_000,
  )

  it('a sentence of two thousand words, and one of five thousand commas, are read in pieces', () => {
    for (const text of ['le chat qui voit '.repeat(500), 'un, '.repeat(2_500)]) {
      const { sentences } = readArticle(anArticle('fr', `${text}fin.`))
      expect(sentences.length).toBeGreaterThan(10)
      expect(sentences.at(-1)?.tokens.at(-2)?.form).toBe('fin')
    }
  }, 120_000)
})
