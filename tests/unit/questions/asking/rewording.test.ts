import { describe, expect, it } from 'vitest'
import { candidatesOf } from '@/lib/questions/asking/candidates-of'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { inWords } from '@/lib/questions/asking/rewording/in-words'
import { withRewordings } from '@/lib/questions/asking/rewording/with-rewordings'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { partsOf } from '@/lib/questions/verifying/item-view'
import { aDocument } from '../../../support/a-document'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

function made(language: 'fr' | 'en', ...paragraphs: string[]) {
  const document = aDocument(language, ...paragraphs)
  return withRewordings(findFacts(document), document).flatMap(fact =>
    candidatesOf(fact, document, realiserOf(language), 1),
  )
}

/** Stem → key of what one rule asks openly. */
const asked = (rule: string, language: 'fr' | 'en', ...paragraphs: string[]) =>
  Object.fromEntries(
    made(language, ...paragraphs)
      .filter(({ origin, content }) => origin.rule === rule && content.kind === 'short-answer')
      .map(({ content }) => [plain(content.stem), plain(partsOf(content).key)]),
  )

describe('a fact in other words', () => {
  it('turns what somebody did into what was done', () => {
    expect(asked('as-passive', 'fr', 'Zélie Marchand a inauguré la passerelle en mai 2019.')).toEqual({
      'Par qui la passerelle a-t-elle été inaugurée en mai 2019 ?': 'Zélie Marchand',
    })
    expect(asked('as-passive', 'en', 'Mara Quill founded the museum in 1950.')).toEqual({
      'By whom was the museum founded in 1950?': 'Mara Quill',
    })
  })

  it('leaves alone what is not said in the passive', () => {
    expect(asked('as-passive', 'fr', 'Zélie Marchand a quitté la passerelle en mai 2019.')).toEqual({})
    expect(asked('as-passive', 'fr', 'Zélie Marchand n’a pas inauguré la passerelle en mai 2019.')).toEqual(
      {},
    )
    expect(asked('as-passive', 'fr', 'Zélie Marchand a inauguré une passerelle en mai 2019.')).toEqual({})
  })

  it('turns what was done by somebody into what she did', () => {
    expect(asked('as-active', 'fr', 'La passerelle a été inaugurée par Zélie Marchand en mai 2019.')).toEqual(
      {
        'Qui a inauguré la passerelle en mai 2019 ?': 'Zélie Marchand',
      },
    )
    expect(asked('as-active', 'en', 'The museum was founded by Mara Quill in 1950.')).toEqual({
      'Who founded the museum in 1950?': 'Mara Quill',
    })
  })

  it('calls a person by the one function that nobody else has', () => {
    const role = 'Zélie Marchand, directrice du musée de Lonzac, a parlé.'
    const deed = 'Zélie Marchand a dessiné un pont à Brumal.'
    const stem = 'Où la directrice du musée de Lonzac a-t-elle dessiné un pont ?'
    expect(asked('by-role', 'fr', role, deed)).toMatchObject({ [stem]: 'Brumal' })
    const other = 'Ada Brenn, directrice du musée de Lonzac, est venue.'
    expect(asked('by-role', 'fr', role, other, deed)).toEqual({})
  })

  it('is one fact with the plain question, and a little less sure', () => {
    const all = made('fr', 'La passerelle a été inaugurée par Zélie Marchand en mai 2019.')
    const of = (rule: string) =>
      all.find(({ origin, content }) => origin.rule === rule && content.kind === 'short-answer')
    expect(of('as-active')?.fact).toBe(of('agent')?.fact)
    expect(of('as-active')?.origin.confidence).toBeLessThan(of('agent')?.origin.confidence ?? 0)
  })
})

describe('a small number', () => {
  it.each([
    ['fr', 'Qui a visité les 12 communes ?', 'Qui a visité les douze communes ?'],
    ['fr', 'Qui est parti à 12 heures ?', null],
    ['fr', 'Qui est parti le 12 mars ?', null],
    ['fr', 'Qui a visité 12 000 communes ?', null],
    ['fr', 'Qui a visité 3 villes et 12 communes ?', null],
    ['fr', 'Qui a lu l’article 5 du code ?', null],
    ['fr', 'Qui a visité 20 communes ?', null],
    ['en', 'Who visited 12 villages?', 'Who visited twelve villages?'],
    ['en', 'Who ran 12 miles?', null],
    ['en', 'Who won 1.5 medals?', null],
  ] as const)('of things is written in words (%s: %s)', (language, stem, words) => {
    expect(inWords(stem, language)).toBe(words)
  })
})

describe('difficulty', () => {
  it('grows with the distance from the words of the article', () => {
    const all = made(
      'fr',
      'Zélie Marchand, directrice du musée de Lonzac, a parlé.',
      'Zélie Marchand a dessiné un pont à Brumal.',
    )
    const of = (rule: string, kind: string) =>
      all.find(({ origin, content }) => origin.rule === rule && content.kind === kind)?.difficulty
    const order = ['easy', 'medium', 'hard']
    const rank = (value?: string) => order.indexOf(value ?? '')
    expect(rank(of('by-role', 'short-answer'))).toBeGreaterThan(rank(of('place', 'short-answer')))
    expect(of('place', 'cloze')).toBe('easy')
  })
})
