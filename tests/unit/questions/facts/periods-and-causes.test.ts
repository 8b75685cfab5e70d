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
      'À partir de quelle date les gardes seront-ils remplacés ?',
      '15 octobre',
    ],
    [
      'La grotte de Norvane est ouverte jusqu’au 3 mai 2026.',
      'Jusqu’à quelle date la grotte de Norvane est-elle ouverte ?',
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
        'Au moins 6 barques ont été coulées et environ 40 autres abîmées dans une tempête à Norvane.',
      ),
    ).toEqual({ 'Combien de barques ont été coulées dans une tempête à Norvane ?': 'au moins 6' })
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

describe('amounts of what is given, and measures that open a sentence', () => {
  it('asks how much and how long', () => {
    expect(
      asked(
        'fr',
        'extent-of-object',
        'Le tribunal de Norvane a infligé à la fonderie une amende de 30 000 euros.',
      ),
    ).toEqual({
      'Quel est le montant de l’amende que le tribunal de Norvane a infligée à la fonderie ?': '30 000 euros',
    })
    expect(
      asked('en', 'extent-of-object', 'The council of Merrow approved a loan of 5 million dollars.'),
    ).toEqual({
      'What was the amount of the loan that the council of Merrow approved?': '5 million dollars',
    })
    expect(
      asked('fr', 'extent-of-object', 'La fonderie de Norvane a reçu une somme de 30 000 euros.'),
    ).toEqual({})
  })

  it('measures the subject, and leaves the measure out of other stems', () => {
    const line = 'D’une masse de 8,5 tonnes, la sonde grecque poursuit sa descente depuis septembre 2016.'
    expect(asked('fr', 'measure-of-subject', line)).toEqual({
      'Quelle est la masse de la sonde grecque ?': '8,5 tonnes',
    })
    expect(asked('fr', 'date', line)).toEqual({
      'Depuis quand la sonde grecque poursuit-elle sa descente ?': 'septembre 2016',
    })
  })
})

describe('what would be half of what the article says', () => {
  it.each([
    ['fr', '900 juifs, Roms, Polonais et autres ont été déportés de Norvane.'],
    ['en', 'The visitors came to York by train (or bus) or car.'],
    ['en', 'Ada Brenn was named in the same season at Merrow.'],
  ] as const)('asks nothing: %s %s', (language, line) => {
    const rules = new Set(['place', 'person-subject', 'count-of-subject', 'thing-subject'])
    expect(
      findFacts(aDocument(language, line)).filter(({ rule, form }) => form === 'clause' && rules.has(rule)),
    ).toEqual([])
  })

  it('takes “a week later” for no length of time', () => {
    expect(
      asked('fr', 'place', 'Le pont suspendu a de nouveau été fermé une semaine plus tard à Norvane.'),
    ).toEqual({ 'Où le pont suspendu a-t-il été fermé ?': 'Norvane' })
  })

  it('takes the years of a function for no years of the verb', () => {
    const line = 'Le prix Ondine a été remis par Simon Tarn, évêque de Norvane depuis 1997.'
    expect(asked('fr', 'date', line)).toEqual({})
    expect(asked('fr', 'agent', line)).toEqual({ 'Par qui le prix Ondine a-t-il été remis ?': 'Simon Tarn' })
  })

  it('knows two functions behind a name from two people', () => {
    expect(
      asked(
        'fr',
        'agent',
        'Le festival Ondine a été créé par Ivo Tarn, facteur et montreur de marionnettes.',
      ),
    ).toEqual({ 'Par qui le festival Ondine a-t-il été créé ?': 'Ivo Tarn' })
  })
})

describe('a pronoun behind two people of one clause', () => {
  it.each([
    [
      'en',
      'Paul Brenn is a miller. Paul Brenn sold his mill. Paul Brenn wrote to John Orth in May. He left Merrow in 2010.',
    ],
    [
      'fr',
      'Paul Brenn vit à Norvane. Paul Brenn a présenté son livre. Paul Brenn a écrit au maire Jean Orth. Il a quitté Norvane en 2010.',
    ],
  ] as const)('means nobody for sure: %s', (language, lines) => {
    expect(asked(language, 'date', lines)).toEqual({})
  })

  it('means the one who was alone', () => {
    expect(
      asked('en', 'date', 'Paul Brenn is a miller. Paul Brenn sold his mill. He left Merrow in 2010.'),
    ).toEqual({
      'In what year did Paul Brenn leave Merrow?': '2010',
    })
  })
})

describe('two names that are one answer', () => {
  it('asks where, and which towns', () => {
    expect(asked('fr', 'place', 'Les parcs ont été fermés à Lille et Calais.')).toEqual({
      'Où les parcs ont-ils été fermés ?': 'Lille et Calais',
    })
    expect(asked('en', 'pair-subject', 'The towns of Lille and Calais were hit by the storm.')).toEqual({
      'Which towns were hit by the storm?': 'Lille and Calais',
    })
    expect(asked('fr', 'pair-subject', 'Les maires de Lille et Calais ont été reçus à Paris.')).toEqual({})
  })
})

describe('words that only say again', () => {
  it('keeps “plus de” before a figure, and leaves “elles aussi” out', () => {
    expect(
      asked('fr', 'person-subject', 'Ivo Tarn a vendu une barque d’un prix de plus de 10 000 euros.'),
    ).toEqual({
      'Qui a vendu une barque d’un prix de plus de 10 000 euros ?': 'Ivo Tarn',
    })
    expect(
      asked(
        'fr',
        'thing-subject',
        'Les liaisons ferroviaires sont elles aussi touchées par la grève de mai.',
      ),
    ).toEqual({
      'Quelles liaisons sont touchées par la grève de mai ?': 'les liaisons ferroviaires',
    })
  })
})

describe('what the tree has put together wrongly', () => {
  it.each([
    'Les juges ont suivi les réquisitions du parquet de Norvane du 14 septembre 2016.',
    'Ada Brenn a été logée à ce titre de 1983 à 1991 quand son frère était maire.',
    'La statue de Norvane s’est fendue sur une dizaine de mètres et trois lanternes, accrochées au socle, ont été brisées.',
  ])('is not asked: %s', line => {
    const rules = new Set(['what-subject', 'thing-subject', 'date', 'object'])
    const stems = findFacts(aDocument('fr', line)).flatMap(fact =>
      rules.has(fact.rule) ? (ask(fact, realiserOf('fr')) ?? []) : [],
    )
    expect(stems).toEqual([])
  })

  it('says in the present what has gone on since', () => {
    expect(
      asked('fr', 'date', 'L’opération Zarb, menée depuis juin 2014, concentre ses actions dans le nord.'),
    ).toEqual({ 'Depuis quand l’opération Zarb est-elle menée ?': 'juin 2014' })
  })
})
