import { beforeAll, describe, expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { askAboutSteps, type ReadyArticle, readyingSteps } from '@/lib/questions/ask-about'
import { anArticle } from '../../support/an-article'

type More = { asked?: string[]; most?: number; isForeign?: () => boolean }

/** Says what is asked about words of an article, at the first place where they stand. */
function asking(language: Language, ...paragraphs: string[]) {
  const ready: ReadyArticle = finish(readyingSteps(anArticle(language, ...paragraphs)))
  return (words: string, { asked = [], most = 5, isForeign = () => false }: More = {}) => {
    const { text } = ready.document.article
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`“${words}” does not stand in the article`)
    const span = { start, end: start + words.length }
    const found = finish(askAboutSteps(ready, span, { seed: 1, most, asked: new Set(asked), isForeign }))
    const bodies = found.proposals.map(({ body }) => body)
    return {
      none: found.none,
      ids: found.proposals.map(({ id }) => id),
      fits: [...new Set(found.proposals.map(({ fit }) => fit))],
      abouts: [...new Set(found.proposals.map(({ about }) => about.replace(/\s/g, ' ')))],
      kinds: bodies.map(({ content }) => content.kind),
      stems: bodies.map(({ content }) => content.stem),
      evidence: bodies.map(({ evidence }) => evidence.map(one => textOf(text, one)).join(' ')),
    }
  }
}
type About = ReturnType<typeof asking>

describe('asking about French words', () => {
  let about: About
  beforeAll(() => {
    about = asking(
      'fr',
      'Marthe Kervella dirige la coopérative de Saint-Brévin. Le moulin, d’un montant de 340 000 euros, a été livré le 4 mars 2021. Le ministère de la Mer a félicité Mme Kervella.',
      'La toiture grinçait. « Personne ne dort plus ici. »',
    )
  })

  it('offers several kinds, each with the words for its key and proved by the article', () => {
    const { kinds, abouts, evidence, fits, none } = about('340 000 euros')
    expect(none).toBeNull()
    expect(abouts).toEqual(['340 000 euros'])
    expect(fits).toEqual(['same'])
    expect(kinds).toEqual(expect.arrayContaining(['multiple-choice', 'short-answer']))
    for (const words of evidence) expect(words).toContain('340 000 euros')
  })

  it('leaves articles, prepositions and marks aside', () => {
    const { abouts, fits } = about('de 340 000 euros,')
    expect({ abouts, fits }).toEqual({ abouts: ['340 000 euros'], fits: ['same'] })
  })

  it('grows a figure and a family name to what they mean', () => {
    const { abouts, fits } = about('340 000')
    expect({ abouts, fits }).toEqual({ abouts: ['340 000 euros'], fits: ['meant'] })
    expect(about('Kervella').abouts).toContain('Marthe Kervella')
    const titled = about('Mme Kervella')
    expect(titled.fits).toEqual(['meant'])
    expect(titled.abouts).toContain('Marthe Kervella')
  })

  it('asks about a part where nothing means all of the words, and says so', () => {
    const { abouts, fits } = about('livré le 4 mars 2021')
    expect(abouts.length).toBeGreaterThan(0)
    for (const key of abouts) expect(key).toContain('4 mars 2021')
    expect(fits).toEqual(['part'])
  })

  it('leaves the parts alone where something means all of the words', () => {
    const { abouts, fits } = about('Le moulin, d’un montant de 340 000 euros,', { most: 50 })
    expect({ abouts, fits }).toEqual({ abouts: ['le moulin', 'moulin'], fits: ['meant'] })
  })

  it('asks nothing twice, and no more than it was told', () => {
    const { stems, kinds } = about('340 000 euros', { most: 50 })
    const typed = stems.filter((_, at) => kinds[at] === 'short-answer' || kinds[at] === 'numeric')
    expect(new Set(typed).size).toBe(typed.length)
    expect(about('340 000 euros', { most: 2 }).stems).toHaveLength(2)
  })

  it('gives the same ids for the same words, each its own: one is added by its id', () => {
    const { ids } = about('340 000 euros')
    expect(about('340 000 euros').ids).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('does not offer what the quiz asks already', () => {
    const { stems } = about('340 000 euros', { most: 50 })
    const [first = '', ...others] = stems
    const left = about('340 000 euros', { most: 50, asked: [first] }).stems
    expect(left).not.toContain(first)
    expect(left).toEqual(expect.arrayContaining(others.filter(stem => stem !== first)))
    expect(about('340 000 euros', { asked: stems }).none?.why).toBe('asked-already')
  })

  it('says why there is none', () => {
    const why = (words: string, more?: More) => about(words, more).none?.why
    expect(why('d’un')).toBe('small-words')
    expect(why('de la')).toBe('small-words')
    expect(why('Saint-Brévin. Le moulin')).toBe('several-sentences')
    expect(why('a été livré')).toBe('no-phrase')
    expect(why('dort plus')).toBe('speaker-unknown')
    expect(why('dort plus', { isForeign: () => true })).toBe('other-language')
  })
})

describe('asking about English words', () => {
  let about: About
  beforeAll(() => {
    about = asking(
      'en',
      'Martha Kerr runs the dairy at Haverton. The dairy employs 84 people.',
      'Tim Alder met Rob Fenn in Leeds. He left at noon.',
      'Opening hours and prices',
      'The parcels of the Haverton mail are sorted individually, and a few of them are lost every year.',
    )
  })

  it('offers several kinds, each with the words for its key', () => {
    const { kinds, stems } = about('Martha Kerr')
    expect(stems).toContain('Who runs the dairy at Haverton?')
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(2)
    expect(about('84').stems).toContain('How many people does the dairy employ?')
  })

  it('offers a gap where no question and no gap of a quiz has the words for its key', () => {
    const { stems, fits, kinds } = about('individually')
    expect(stems[0]).toContain('are sorted ____')
    expect({ fits, kinds: new Set(kinds) }).toEqual({ fits: ['same'], kinds: new Set(['cloze']) })
  })

  it('says why there is none', () => {
    expect(about('at').none?.why).toBe('small-words')
    expect(about('runs').none?.why).toBe('no-phrase')
    expect(about('prices').none?.why).toBe('no-verb')
    expect(about('at noon').none).toEqual({ why: 'word-unlinked', words: 'He', doubts: [] })
  })
})
