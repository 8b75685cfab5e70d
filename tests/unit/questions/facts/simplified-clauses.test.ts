import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** Stem → key of the facts of one rule. */
function asked(language: 'fr' | 'en', rule: string, ...paragraphs: string[]): Record<string, string> {
  const facts = findFacts(aDocument(language, ...paragraphs)).filter(fact => fact.rule === rule)
  return Object.fromEntries(facts.map(fact => [plain(ask(fact, realiserOf(language))), plain(fact.key.text)]))
}

describe('a clause is simplified before it is asked', () => {
  it('leaves a relative and an apposition between commas out', () => {
    expect(
      asked(
        'fr',
        'person-subject',
        'La maire Jeanne Tellier a inauguré mardi la piscine Ondine, qui a ouvert en mai.',
      ),
    ).toEqual({ 'Qui a inauguré la piscine Ondine ?': 'Jeanne Tellier' })
  })

  it('keeps the relative that says which one is meant', () => {
    expect(
      asked('fr', 'person-subject', 'La maire Jeanne Tellier a inauguré le pont qui relie les deux rives.'),
    ).toEqual({ 'Qui a inauguré le pont qui relie les deux rives ?': 'Jeanne Tellier' })
  })

  it('keeps a possessive whose owner is the subject', () => {
    expect(asked('fr', 'place', 'Le syndicat Norvane a fêté sa victoire à Lille.')).toEqual({
      'Où le syndicat Norvane a-t-il fêté sa victoire ?': 'Lille',
    })
  })

  it('asks nothing of a passive with a name beside it that nothing joins', () => {
    expect(asked('fr', 'thing-subject', 'La côte normande a été touchée : le Cotentin, la Manche.')).toEqual(
      {},
    )
  })

  it('does not take “ensemble” for a hedge', () => {
    expect(asked('fr', 'place', 'Jeanne Tellier a construit un ensemble de logements à Lille.')).toEqual({
      'Où Jeanne Tellier a-t-elle construit un ensemble de logements ?': 'Lille',
    })
  })
})

describe('what else is asked', () => {
  it('asks which one, by the noun that an adjective or a name tells from others', () => {
    expect(asked('fr', 'thing-subject', 'La sonde Mirabelle a quitté Mars en 2015.')).toEqual({
      'Quelle sonde a quitté Mars en 2015 ?': 'la sonde Mirabelle',
    })
  })

  it('asks for the kind that the article gives a name', () => {
    expect(
      asked(
        'en',
        'organisation-subject',
        'A mining company, Harland Mining Corporation, closed three shafts in 2015.',
      ),
    ).toEqual({ 'Which company closed three shafts in 2015?': 'Harland Mining Corporation' })
  })

  it('asks what somebody undertook to do', () => {
    expect(asked('en', 'undertaking', 'The council refused to sell the old mill.')).toEqual({
      'What did the council refuse to do?': 'to sell the old mill',
    })
    expect(asked('fr', 'undertaking', 'Le conseil a refusé de vendre le vieux moulin.')).toEqual({
      'Qu’est-ce que le conseil a refusé de faire ?': 'de vendre le vieux moulin',
    })
  })

  it('asks to what end, and not what a verb governs anyway', () => {
    expect(asked('fr', 'purpose', 'La ville a fermé le pont pour réparer les câbles rouillés.')).toEqual({
      'Dans quel but la ville a-t-elle fermé le pont ?': 'pour réparer les câbles rouillés',
    })
    expect(asked('en', 'purpose', 'The town began to lose its old mills.')).toEqual({})
  })

  it('asks what something is, and whose name a description stands for', () => {
    expect(asked('en', 'definition', 'Lisbon is a small coastal town in the north.')).toEqual({
      'What is Lisbon?': 'a small coastal town in the north',
    })
    expect(asked('fr', 'identity', 'Lille est la capitale de la région de Tressac.')).toEqual({
      'Quelle est la capitale de la région de Tressac ?': 'Lille',
    })
  })

  it('asks how many there are in what holds them, and no measure in that way', () => {
    expect(asked('fr', 'count', 'Le feu s’est étendu dans douze communes en mai.')).toEqual({
      'Dans combien de communes le feu s’est-il étendu en mai ?': 'douze',
    })
    expect(asked('fr', 'count', 'L’opération coûte 320\u202f000\u00a0euros par an.')).toEqual({})
  })

  it('asks who, of the object that stands before “que”', () => {
    expect(
      asked('fr', 'relative-object', 'La commission des ports, que préside Jeanne Tellier, siège à Lille.'),
    ).toEqual({ 'Qui préside la commission des ports ?': 'Jeanne Tellier' })
  })

  it('keeps in a gap the conditional by which the article keeps away from it', () => {
    const gaps = findFacts(
      aDocument('fr', 'La ville de Valmont songerait à vendre le vieux moulin de la place en 2031.'),
    ).flatMap(({ rule, statement }) =>
      rule === 'gap' && statement ? `${statement.before}${statement.after}` : [],
    )
    expect(gaps.length).toBeGreaterThan(1)
    expect(gaps.every(gap => gap.includes('songerait à'))).toBe(true)
  })
})
