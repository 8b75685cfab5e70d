import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import type { KeyClass } from '@/lib/model/question'
import { judgeTyped } from '@/lib/scoring/typed/judge-typed'

type Case = [
  language: Language,
  kind: KeyClass,
  key: string,
  accept: string[],
  refuse: string[],
  review?: string[],
]

const cases: Case[] = [
  [
    'en',
    'person',
    'Ada Nobody and Bo Somebody',
    ['Bo Somebody and Ada Nobody', 'Nobody and Somebody'],
    ['Cy Anybody', 'Cy Anybody and Di Everybody'],
    ['Ada Nobody'],
  ],
  [
    'fr',
    'person',
    'Odile Personne',
    ['la directrice, Odile Personne'],
    ['Gaston Personne'],
    ['Odile Personne ou Gaston Quidam', 'Gaston Quidam, Odile Personne'],
  ],
  ['fr', 'place', 'Iran', ['l’Iran', "L'IRAN", 'en Iran', 'iran.'], ['Irak', 'Oman', 'pas l’Iran', 'Iram']],
  [
    'fr',
    'place',
    'Téhéran',
    ['Teheran', 'à Téhéran', 'Téhérann'],
    ['Bagdad', 'ne pas Téhéran'],
    ['au nord de Téhéran'],
  ],
  ['fr', 'place', 'la Russie', ['Russie', 'en Russie', 'Rusie'], ['Prusse', 'la Syrie', 'Biélorussie']],
  ['fr', 'place', 'Gambie', ['la Gambie', 'gambie'], ['Zambie']],
  ['en', 'place', 'Slovenia', ['in Slovenia', 'slovena'], ['Slovakia', 'not in Slovenia']],
  ['en', 'place', 'Britain', ['the UK', 'in the United Kingdom'], ['Brittany', 'Ireland'], ['Great Britain']],
  ['fr', 'place', 'la Grande-Bretagne', ['le Royaume-Uni', 'au Royaume-Uni'], ['Irlande'], ['la Bretagne']],
  ['fr', 'place', 'les États-Unis', ['USA', 'les USA'], ['Niger']],
  [
    'fr',
    'person',
    'Sergueï Lavrov',
    ['Lavrov', 'M. Lavrov', 'serguei lavrov', 'le ministre Lavrov', 'Lavrof'],
    ['Sergueï Choïgu', 'Ivan Lavrov', 'la sœur de Sergueï Lavrov', 'pas Lavrov'],
    ['Sergueï'],
  ],
  [
    'en',
    'person',
    'Dr Ada van Nobody',
    ['Nobody', 'Dr Nobody', 'ada van nobody', 'the chemist Ada van Nobody'],
    ['Eva van Nobody', "Ada van Nobody's brother", 'Ada Somebody'],
  ],
  ['en', 'place', 'Lake Horne', ['Lake Horrne'], [], ['Lake Horse']],
  ['fr', 'organisation', 'Gazprom', ['gasprom', 'la société Gazprom', 'GAZPROM'], ['Rosneft', 'Lukoil']],
  [
    'fr',
    'organisation',
    "l'Union des bateliers de Tarvenne",
    ['UBT', 'Union des bateliers', 'union des bateliers de tarvenne'],
    ['Union des éclusiers de Tarvenne', 'la préfecture'],
  ],
  [
    'fr',
    'number',
    '38',
    ['38,0', 'trente-huit', '38 pays', 'ils sont 38'],
    ['48', '3,8', '83', 'pas 38', '380'],
    ['38 km', '38 ou 40'],
  ],
  [
    'fr',
    'number',
    '1 300 km',
    ['1300 km', '1 300 kilomètres', '1.300 km', 'mille trois cents kilomètres', '1300', '1 300 000 mètres'],
    ['1 300 m', '1,3 km', '1 300 miles', '1 200 km'],
  ],
  [
    'fr',
    'number',
    '50 milliards de mètres cubes',
    [
      '50 milliards de m³',
      '50 000 000 000 m3',
      '50 Md de m³',
      'cinquante milliards de mètres cubes par an',
      '50 milliards',
      'près de 50 milliards de mètres cubes',
    ],
    [
      '50 millions de mètres cubes',
      '38 milliards de mètres cubes',
      '50 milliards de mètres',
      '50 milliards de dollars',
      '50',
    ],
  ],
  [
    'fr',
    'number',
    '71 %',
    ['71%', '71 pour cent', 'soixante et onze %', '71'],
    ['17 %', '7,1 %', '71 euros'],
  ],
  [
    'fr',
    'number',
    'quatre-vingt-dix-sept jours',
    ['97 jours', '97', 'quatre vingt dix sept jours'],
    ['87 jours', '97 heures', '4 jours'],
  ],
  [
    'fr',
    'number',
    '26 000 euros',
    ['26000 €', '26 k€', 'vingt-six mille euros', '26.000 euros'],
    ['26 000 dollars', '26 euros', '62 000 euros', '26 000 francs'],
  ],
  [
    'en',
    'number',
    '£1.2m',
    ['1.2 million pounds', '£1,200,000', 'GBP 1.2m', 'one point two million pounds'],
    ['£12m', '$1.2m', '£1.2bn', '£1,200'],
  ],
  ['en', 'number', '6 feet', ['six feet', '6 ft', '2 yards'], ['6 metres', '9 feet', '6 inches']],
  ['en', 'number', '1 hour 30 minutes', ['90 minutes', '1h 30 min'], ['130 minutes', '1 hour']],
  [
    'en',
    'date',
    '4 May 2031',
    ['May 4, 2031', '4/5/2031', '2031-05-04', 'on the 4th of May 2031', 'Sunday 4 May 2031'],
    ['5 May 2031', '4 May 2030', '4 June 2031', '14 May 2031'],
    ['4 May'],
  ],
  [
    'fr',
    'date',
    'du 12 au 16 août 2031',
    ['12-16 août 2031', 'entre le 12 et le 16 août 2031', 'du 12/08/2031 au 16/08/2031'],
    ['du 12 au 16 août 2030', 'du 13 au 17 août 2031', 'le 12 août 2031'],
  ],
  ['fr', 'date', '1er mars 1829', ['01/03/1829', 'le 1 mars 1829'], ['1er mai 1829', '1er mars 1892']],
  ['fr', 'date', 'jeudi', ['Jeudi', 'le jeudi'], ['vendredi', 'mardi']],
  [
    'fr',
    'phrase',
    'parce que le pont avait cédé',
    ['le pont avait cédé', 'Parce que le pont a cédé', 'le pont avait céder'],
    ['parce que le pont n’avait pas cédé', 'à cause de la neige'],
    ['à cause de la rupture du pont'],
  ],
  [
    'fr',
    'phrase',
    'président du conseil régional',
    ['le président du conseil régional', 'president du conseil regional'],
    ['trésorier'],
    ['vice-président du conseil régional', 'président du conseil municipal'],
  ],
  [
    'en',
    'phrase',
    'Northfield beat Southport',
    ['northfield beat southport'],
    ['Northfield did not beat Southport'],
    ['Southport beat Northfield'],
  ],
]

describe.each(cases)('%s %s key “%s”', (language, kind, key, accept, refuse, review = []) => {
  const outcome = (response: string) =>
    judgeTyped({ text: key, class: kind, accepted: [] }, response, language).outcome
  it.each(accept)('accepts %s', response => expect(outcome(response)).toBe('accepted'))
  it.each(refuse)('rejects %s', response => expect(outcome(response)).toBe('rejected'))
  if (review.length > 0)
    it.each(review)('leaves %s to a person', response => expect(outcome(response)).toBe('review'))
})

describe('a typed response', () => {
  const key = { text: 'Téhéran', class: 'place' as const, accepted: ['capitale de l’Iran'] }
  const reason = (response: string) => judgeTyped(key, response, 'fr').reason.code

  it('is accepted as a variant that the instructor allowed', () => {
    expect(reason('la capitale de l’Iran')).toBe('articles-apart')
    expect(reason('capitale de l’Iran')).toBe('accepted-variant')
  })

  it('that ends a surname in another letter may be another name, and is one where the article has it', () => {
    const key = { text: 'Berthe Dupont', class: 'person' as const, accepted: [] }
    const judge = (response: string, text = '') => judgeTyped(key, response, 'fr', { text, stem: 'Qui ?' })
    expect(judge('Dupond')).toMatchObject({ outcome: 'review', reason: { code: 'another-surname' } })
    expect(judge('Berthe Dupond').outcome).toBe('review')
    expect(judge('Dupnot').outcome).toBe('accepted')
    expect(judge('Bertha Dupont').outcome).toBe('accepted')
    expect(judge('Dupond', 'Jean Dupond et Berthe Dupont se taisent.').outcome).toBe('rejected')
  })
  it('has its accents noted, its typing error noted', () => {
    expect(reason('Teheran')).toBe('accents-apart')
    expect(reason('Téhéram')).toBe('typo')
  })

  it.each(['', '   ', '?', '…'])('is blank, not wrong, when it is %j', response => {
    expect(judgeTyped(key, response, 'fr').outcome).toBe('blank')
  })

  it.each([
    "'".repeat(1000),
    '9 '.repeat(500),
    'a'.repeat(1000),
    'cent '.repeat(200),
    `${'1.'.repeat(499)}x`,
  ])('comes back for hostile input', response => {
    for (const kind of ['person', 'place', 'number', 'date', 'phrase'] as const)
      expect(judgeTyped({ ...key, class: kind }, response, 'fr').outcome).not.toBe('accepted')
  })
})
