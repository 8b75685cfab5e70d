import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { textOf } from '@/lib/model/span'
import { cutSentences, cutSentencesAt } from '@/lib/scoring/cut-sentences'
import { findQuote } from '@/lib/scoring/find-quote'

const cut = (text: string, language: string) => cutSentences(text, language).map(span => textOf(text, span))

it('cuts at the ends of sentences and of paragraphs, and keeps no spaces', () => {
  expect(cut('La mer monte.  Le quai est fermé !\n\nUn titre sans point\n\nRien d’autre. ', 'fr')).toEqual([
    'La mer monte.',
    'Le quai est fermé !',
    'Un titre sans point',
    'Rien d’autre.',
  ])
})

it('knows the marks of other languages, and the point of an ordinal', () => {
  expect(cut('Das Bad öffnet am 12. September. Bis dahin bleibt es zu.', 'de')).toEqual([
    'Das Bad öffnet am 12. September.',
    'Bis dahin bleibt es zu.',
  ])
  expect(cut('Es fasst 90.000. Mehr geht nicht.', 'de')).toHaveLength(2)
  expect(cut('Llegaron el 12. Nadie los vio. ¿Por qué?', 'es')).toHaveLength(3)
  expect(cut('橋は閉まった。バスが出る。', 'ja')).toEqual(['橋は閉まった。', 'バスが出る。'])
})

it('goes on after a title or an initial', () => {
  expect(cut('Mme. Aubrac a parlé. M. Denis et J. Roux ont ri.', 'fr')).toEqual([
    'Mme. Aubrac a parlé.',
    'M. Denis et J. Roux ont ri.',
  ])
  expect(cut('Dr. Quill left. It rained.', 'en')).toEqual(['Dr. Quill left.', 'It rained.'])
})

it('has nothing to cut in nothing', () => {
  expect(cut('', 'fr')).toEqual([])
  expect(cut(' \n ', 'en')).toEqual([])
})

it('finds what was copied by hand, in parts', () => {
  const text = 'L’œuvre du maître a été vendue, dit-on, à un musée d’Évreux.'
  const found = (quote: string) => {
    const { found: spans, missing } = findQuote(quote, text)
    return [...spans.map(span => textOf(text, span)), ...(missing ? ['?'] : [])]
  }
  expect(found('l oeuvre du maitre')).toEqual(['L’œuvre du maître'])
  expect(found('a été vendue […] UN MUSEE')).toEqual(['a été vendue', 'un musée'])
  expect(found('a été vendue à un musée')).toEqual(['?'])
  expect(found(' … ')).toEqual([])
})

it.each(['french', 'english'] as const)(
  'leaves no word out, and no sentence goes from one paragraph into the next: %s',
  name => {
    const text = readFileSync(new URL(`../../../prisma/seed/${name}.txt`, import.meta.url), 'utf8')
      .split(/\n{2,}/)
      .join(' M.\n\n')
    const language = name === 'french' ? 'fr' : 'en'
    const spans = cutSentences(text, language)
    expect(
      spans
        .map(span => textOf(text, span))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''))
    expect(spans.filter(span => textOf(text, span).includes('\n\n'))).toEqual([])
    expect(cutSentencesAt(text, language, [{ start: 0, end: text.length }])).toEqual(spans)
  },
)
