import { describe, expect, it } from 'vitest'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { articleOf, choice, open, spanOf } from '../../../support/a-question'

const fr = articleOf('fr', [
  'Odile Ferrand a inauguré le pont de Saint-Aubin le 4 mai 2021. Le pont mesure 320 mètres et a coûté 38 millions d’euros.',
  'Selon la préfecture, la crue de l’hiver aurait endommagé deux piles. Le maire a déclaré que les travaux reprendraient.',
  'Abonnez-vous à notre newsletter pour ne rien manquer de la vallée.',
])
const en = articleOf('en', [
  'Mara Quill opened the lighthouse museum on 4 May 2021. The tower is 52 metres high and holds 1,300 lamps.',
  'The keeper said that the lamp had failed twice. Tom Ashby designed the lighthouse museum with care for the old stones around it.',
])
const first = spanOf(fr, 'Odile Ferrand a inauguré le pont de Saint-Aubin le 4 mai 2021.')
const length = spanOf(fr, 'Le pont mesure 320 mètres et a coûté 38 millions d’euros.')
const museum = spanOf(en, 'Mara Quill opened the lighthouse museum on 4 May 2021.')
const tower = spanOf(en, 'The tower is 52 metres high and holds 1,300 lamps.')

const who = (stem: string, options = ['Odile Ferrand', 'Lise Vannier', 'Jeanne Morel']) =>
  choice(stem, options, [first])
const asked = (stem: string) => open(stem, '320 mètres', [length], 'number')
const english = (stem: string, options = ['Mara Quill', 'Tom Ashby', 'Ida Crane']) =>
  choice(stem, options, [museum])

/** Each rule: a question that breaks it, and its neighbour that does not. */
const cases: [
  rule: string,
  level: string,
  article: typeof fr,
  breaks: ReturnType<typeof open>,
  keeps: ReturnType<typeof open>,
][] = [
  [
    'evidence-empty',
    'warn',
    fr,
    open('Qui a inauguré le pont ?', 'Odile Ferrand'),
    open('Qui a inauguré le pont ?', 'Odile Ferrand', [first]),
  ],
  [
    'evidence-outside',
    'error',
    fr,
    open('Qui a inauguré le pont ?', 'Odile Ferrand', [{ start: 0, end: 9999 }]),
    open('Qui a inauguré le pont ?', 'Odile Ferrand', [first]),
  ],
  [
    'evidence-without-key',
    'error',
    fr,
    open('Combien mesure le pont ?', '230 mètres', [length]),
    asked('Combien mesure le pont ?'),
  ],
  [
    'evidence-without-key',
    'error',
    en,
    open('Who opened the museum?', 'Mara Ashby', [museum]),
    open('Who opened the museum?', 'Mara Quill', [museum]),
  ],
  [
    'duplicate-options',
    'error',
    fr,
    who('Combien le pont a-t-il coûté ?', [
      '38 millions d’euros',
      'trente-huit millions d’euros',
      '40 millions d’euros',
    ]),
    who('Combien le pont a-t-il coûté ?', [
      '38 millions d’euros',
      '36 millions d’euros',
      '40 millions d’euros',
    ]),
  ],
  [
    'duplicate-options',
    'error',
    en,
    english('How many lamps are there?', ['1,300', '1300', '1,400']),
    english('How many lamps are there?', ['1,300', '13,00.5', '1,400']),
  ],
  [
    'overlapping-ranges',
    'error',
    fr,
    who('Quelle est la longueur du pont ?', ['300 à 400 mètres', '350 à 500 mètres', '600 à 700 mètres']),
    who('Quelle est la longueur du pont ?', ['300 à 400 mètres', '450 à 500 mètres', '600 à 700 mètres']),
  ],
  [
    'overlapping-options',
    'warn',
    en,
    english('Where is the tower?', ['York', 'north of York', 'Leeds']),
    english('Where is the tower?', ['York', 'Hull', 'Leeds']),
  ],
  [
    'distractor-true',
    'error',
    en,
    english('Who designed the lighthouse museum?', ['Mara Quill', 'Tom Ashby', 'Ida Crane']),
    english('Who opened the lighthouse museum?'),
  ],
  [
    'key-in-stem',
    'error',
    fr,
    open('Quand Odile Ferrand a-t-elle inauguré le pont (4 mai 2021) ?', '4 mai 2021', [first], 'date'),
    open(
      'Quand Odile Ferrand a-t-elle inauguré le pont, et pas le 4 mai 2020 ?',
      '4 mai 2021',
      [first],
      'date',
    ),
  ],
  [
    'key-in-stem',
    'error',
    en,
    open('In which month of 2021 did the museum open (May)?', 'May', [museum], 'date'),
    open('In which month of 2021 may the museum have been opened?', 'May', [museum], 'date'),
  ],
  [
    'key-in-stem',
    'error',
    fr,
    open('Où se trouve la mairie de Saint-Aubin ?', 'Saint-Aubin', [first]),
    open('Où se trouve la mairie ?', 'Saint-Aubin', [first]),
  ],
  [
    'key-in-stem',
    'error',
    en,
    open('What holds 52 metres of stone?', '52 metres', [tower]),
    open('What is the height of the tower?', '52 metres', [tower]),
  ],
  [
    'key-pointing',
    'warn',
    fr,
    open('Qui a parlé des travaux ?', 'celui-ci', [first]),
    open('Qui a parlé des travaux ?', 'Odile Ferrand', [first]),
  ],
  [
    'key-pointing',
    'warn',
    fr,
    open('Qu’a demandé le maire ?', 'la réparation de ces deux piles', [first]),
    open('Qu’a demandé le maire ?', 'la réparation des deux piles', [first]),
  ],
  [
    'key-deictic',
    'warn',
    fr,
    open('Quand le pont ouvre-t-il ?', 'la semaine prochaine', [first]),
    open('Quand le pont ouvre-t-il ?', 'le 4 mai 2021', [first]),
  ],
  [
    'key-cut',
    'warn',
    fr,
    open('Qui a inauguré le pont ?', 'la présidente de la', [first]),
    open('Qui a inauguré le pont ?', 'la présidente de la région', [first]),
  ],
  ['pronoun', 'error', fr, asked('Combien mesure-t-il ?'), asked('Combien le pont mesure-t-il ?')],
  ['pronoun', 'error', fr, asked('Quelle est sa longueur ?'), asked('Quelle est la longueur du pont ?')],
  [
    'long-key',
    'warn',
    en,
    english('Why did the lamp fail?', ['Because the old wires had rusted through', 'Wind', 'Fog']),
    english('Why did the lamp fail?', ['Rusted wires', 'Strong wind', 'Thick fog']),
  ],
  [
    'all-or-none',
    'warn',
    fr,
    who('Qui a inauguré le pont ?', ['Odile Ferrand', 'Lise Vannier', 'Aucune de ces réponses']),
    who('Qui a inauguré le pont ?'),
  ],
  [
    'all-or-none',
    'warn',
    en,
    english('Who opened the museum?', ['Mara Quill', 'Ida Crane', 'None of the above']),
    english('Who opened the museum?'),
  ],
  [
    'absolute-words',
    'warn',
    en,
    english('Why did the lamp fail?', ['The wires rusted', 'It always fails', 'The wind blew']),
    english('Why did the lamp fail?', ['The wires rusted', 'The keeper slept', 'The wind blew']),
  ],
  [
    'clang',
    'warn',
    en,
    english('What did the keeper do?', ['The keeper slept', 'The ship sank', 'The wind blew']),
    english('What did the keeper do?', ['The keeper slept', 'The keeper sang', 'The keeper left']),
  ],
  [
    'grammatical-cue',
    'warn',
    en,
    english('The museum shows an', ['old lamp', 'boat', 'arrow']),
    english('The museum shows an', ['old lamp', 'oar', 'arrow']),
  ],
  [
    'parallelism',
    'warn',
    fr,
    who('Quelle est la longueur du pont ?', ['320 mètres', '300 mètres', 'très long']),
    who('Quelle est la longueur du pont ?', ['320 mètres', '300 mètres', '280 mètres']),
  ],
  [
    'option-count',
    'warn',
    fr,
    who('Qui a inauguré le pont ?', ['Odile Ferrand', 'Lise Vannier']),
    who('Qui a inauguré le pont ?'),
  ],
  [
    'number-spread',
    'warn',
    en,
    english('How high is the tower?', ['52 metres', '5 metres', '500 metres']),
    english('How high is the tower?', ['52 metres', '48 metres', '60 metres']),
  ],
]

describe('findFlaws on keys and options', () => {
  it.each(cases)(
    'finds %s (%s) in a question that breaks it and not in its neighbour',
    (rule, level, article, breaks, keeps) => {
      const broken = findFlaws(breaks, article).find(finding => finding.rule === rule)
      expect(broken?.level).toBe(level)
      expect(findFlaws(keeps, article).map(finding => finding.rule)).not.toContain(rule)
    },
  )

  it('refuses a single choice with two keys', () => {
    const two = who('Qui a inauguré le pont ?')
    if (two.content.kind !== 'multiple-choice') throw new Error('a choice')
    const options = two.content.options.map((option, index) => ({ ...option, correct: index < 2 }))
    const content = { ...two.content, options }
    expect(findFlaws({ ...two, content }, fr)).toContainEqual({
      rule: 'key-count',
      level: 'error',
      params: { count: 2 },
    })
  })
})
