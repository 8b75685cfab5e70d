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

describe('times with two ends, or one', () => {
  it.each([
    [
      'La halle de Norvane a été occupée entre 2005 et 2007.',
      'Quand la halle de Norvane a-t-elle été occupée ?',
      'entre 2005 et 2007',
    ],
    [
      'La foire de Norvane se tiendra du 12 au 16 août 2026.',
      'De quand à quand la foire de Norvane se tiendra-t-elle ?',
      'du 12 au 16 août 2026',
    ],
    [
      'Les gardes seront remplacés à partir du 15 octobre.',
      'À partir de quand les gardes seront-ils remplacés ?',
      '15 octobre',
    ],
    [
      'La grotte de Norvane est ouverte jusqu’au 3 mai 2026.',
      'Jusqu’à quand la grotte de Norvane est-elle ouverte ?',
      '3 mai 2026',
    ],
    [
      'Les fouilles ont débuté dans les années 1950.',
      'Quand les fouilles ont-elles débuté ?',
      'les années 1950',
    ],
    ['La foire aura lieu le 9 avril 2018.', 'À quelle date la foire aura-t-elle lieu ?', 'le 9 avril 2018'],
  ])('%s', (line, stem, key) => {
    expect(asked('fr', 'date', line)).toEqual({ [stem]: key })
  })

  it.each([
    [
      'The mill of Merrow was closed from 2003 to 2014.',
      'During what period was the mill of Merrow closed?',
      'from 2003 to 2014',
    ],
    [
      'The mill of Merrow was closed between 2005 and 2007.',
      'When was the mill of Merrow closed?',
      'between 2005 and 2007',
    ],
    ['The digs began in the 1950s.', 'When did the digs begin?', 'the 1950s'],
  ])('%s', (line, stem, key) => {
    expect(asked('en', 'date', line)).toEqual({ [stem]: key })
  })
})

describe('what somebody is judged for', () => {
  it('asks why', () => {
    expect(asked('fr', 'reason', 'La maire de Norvane a été condamnée pour corruption.')).toEqual({
      'Pourquoi la maire de Norvane a-t-elle été condamnée ?': 'pour corruption',
    })
    expect(asked('en', 'reason', 'The mayor of Merrow was fined for fraud.')).toEqual({
      'Why was the mayor of Merrow fined?': 'for fraud',
    })
  })

  it('takes no time and nobody for a cause', () => {
    expect(asked('fr', 'reason', 'Ivo Tarn a été arrêté pour la première fois en 2010.')).toEqual({})
    expect(asked('fr', 'reason', 'Ivo Tarn a été arrêté pour ses amis.')).toEqual({})
  })
})

describe('figures of people', () => {
  it('asks for the first of two verbs that share their auxiliaries', () => {
    expect(
      asked(
        'fr',
        'count-of-subject',
        'Au moins 5 personnes ont été tuées et environ 30 autres blessées dans un incendie à Norvane.',
      ),
    ).toEqual({ 'Combien de personnes ont été tuées dans un incendie à Norvane ?': 'au moins 5' })
  })

  it('lends no subject to a verb that has its own', () => {
    expect(
      asked('fr', 'place', 'Deux soldats ont été tués et trois autres ont été blessés à Norvane.'),
    ).toEqual({})
  })

  it('counts behind a rounding, behind “de” and by votes', () => {
    expect(asked('fr', 'count', 'La crue de Norvane a fait plus de 900 morts.')).toEqual({
      'Combien de morts la crue de Norvane a-t-elle faits ?': 'plus de 900',
    })
    expect(asked('en', 'count', 'The storm killed more than 900 people.')).toEqual({
      'How many people did the storm kill?': 'more than 900',
    })
    expect(asked('fr', 'count', 'Ivo Tarn a bénéficié de sept bourses.')).toEqual({
      'De combien de bourses Ivo Tarn a-t-il bénéficié ?': 'sept',
    })
    expect(asked('fr', 'count', 'Le plan de Norvane a été approuvé par 385 voix contre 2.')).toEqual({
      'Par combien de voix le plan de Norvane a-t-il été approuvé ?': '385',
    })
  })
})

describe('who and what a passive names', () => {
  it('asks for a thing by what, and for both who received', () => {
    expect(asked('fr', 'agent-thing', 'La ville de Norvane a été touchée par une vague de froid.')).toEqual({
      'Par quoi la ville de Norvane a-t-elle été touchée ?': 'une vague de froid',
    })
    expect(asked('fr', 'whom', 'Le prix Ondine a été remis à Ada Brenn et Ivo Tarn.')).toEqual({
      'À qui le prix Ondine a-t-il été remis ?': 'Ada Brenn et Ivo Tarn',
    })
  })
})
