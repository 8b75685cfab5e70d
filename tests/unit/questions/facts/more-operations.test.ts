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

describe('what is counted', () => {
  it('asks for each of two things that have their figures', () => {
    expect(asked('fr', 'count', 'L’incendie de Norvane a détruit douze granges et quatre maisons.')).toEqual({
      'Combien de granges l’incendie de Norvane a-t-il détruites ?': 'douze',
      'Combien de maisons l’incendie de Norvane a-t-il détruites ?': 'quatre',
    })
  })

  it('asks for how many of a unit that is written out', () => {
    expect(asked('fr', 'count', 'L’incendie de Norvane a détruit 300 hectares de forêt.')).toEqual({
      'Combien d’hectares de forêt l’incendie de Norvane a-t-il détruits ?': '300',
    })
  })
})

describe('by whom', () => {
  it('asks for people that the article does not name', () => {
    expect(asked('fr', 'agent', 'Le blessé a été découvert par des pêcheurs de la baie.')).toEqual({
      'Par qui le blessé a-t-il été découvert ?': 'des pêcheurs de la baie',
    })
  })

  it('asks for a country by its kind', () => {
    expect(asked('en', 'agent', 'The rebels of Norvane were supported by Italy.')).toEqual({
      'By which country were the rebels of Norvane supported?': 'Italy',
    })
  })
})

describe('where a thing lies', () => {
  it('takes the whole phrase as the key', () => {
    expect(asked('fr', 'located', 'La grotte d’Ondine se trouve sous la falaise du port.')).toEqual({
      'Où la grotte d’Ondine se trouve-t-elle ?': 'sous la falaise du port',
    })
    expect(asked('en', 'located', 'Lake Merrow lies between two ranges of hills.')).toEqual({
      'Where does Lake Merrow lie?': 'between two ranges of hills',
    })
  })

  it('leaves a name alone to the rule of places', () => {
    expect(asked('fr', 'located', 'La grotte d’Ondine se trouve en Italie.')).toEqual({})
  })
})

describe('what only one thing is', () => {
  it('asks which, by a noun of which a thing has one', () => {
    expect(asked('fr', 'identified', 'La cause du retard est une panne de signal.')).toEqual({
      'Quelle est la cause du retard ?': 'une panne de signal',
    })
    expect(asked('en', 'identified', 'The largest town of the island is Merrow Bay.')).toEqual({
      'What is the largest town of the island?': 'Merrow Bay',
    })
  })

  it('asks nothing of a subject that many things are', () => {
    expect(asked('en', 'identified', 'The film about the island is a comedy of manners.')).toEqual({})
  })
})

describe('how old', () => {
  it('reads an age beside a name and behind a verb', () => {
    expect(
      asked('fr', 'age', 'Zélie Marchand, 54 ans, a ouvert la boulangerie. Elle avait 19 ans.'),
    ).toMatchObject({ 'Quel âge a Zélie Marchand ?': '54 ans' })
    expect(asked('en', 'age', 'Clara Merrow, 54, opened the bakery in May.')).toEqual({
      'How old is Clara Merrow?': '54',
    })
  })

  it('does not take a year or a street number for an age', () => {
    expect(asked('en', 'age', 'Clara Merrow, 1954, is a portrait of the baker.')).toEqual({})
  })
})

describe('a time that only the article’s own day tells', () => {
  it('is left out of the stem', () => {
    expect(
      asked('fr', 'count', 'Les crues ont touché en ce début de mois treize communes de la vallée.'),
    ).toEqual({ 'Combien de communes de la vallée les crues ont-elles touchées ?': 'treize' })
  })
})
