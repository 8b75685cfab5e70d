import { describe, expect, it } from 'vitest'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { articleOf, choice, gap, open, spanOf, statement } from '../../../support/a-question'

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
    'pronoun',
    'error',
    fr,
    asked('Combien notre pont mesure-t-il ?'),
    asked('Combien faut-il de mètres pour faire le pont ?'),
  ],
  ['pronoun', 'error', en, english('Who opened it?'), english('Who opened the museum?')],
  [
    'pronoun',
    'error',
    en,
    english('What did we open?'),
    english('Which museum in the US did Mara Quill open?'),
  ],
  [
    'pronoun-doubtful',
    'warn',
    en,
    english('When did lamps and stones make them famous?'),
    english('When did the museum and its lamps become famous?'),
  ],
  [
    'addressed',
    'report',
    fr,
    asked('Combien diriez-vous que le pont mesure ?'),
    asked('Combien le pont mesure-t-il ?'),
  ],
  [
    'demonstrative',
    'error',
    fr,
    asked('Combien ce pont mesure-t-il ?'),
    asked('Qu’est-ce que le pont a coûté ?'),
  ],
  [
    'demonstrative',
    'error',
    en,
    english('Who opened this museum?'),
    english('Which of these people opened the museum?'),
  ],
  [
    'deictic',
    'warn',
    fr,
    who('Qui a inauguré le pont mardi ?'),
    who('Qui a inauguré le pont le mardi 4 mai 2021 ?'),
  ],
  [
    'deictic',
    'warn',
    en,
    english('Who opened the museum last week?'),
    english('Who opened the museum on 4 May 2021?'),
  ],
  ['vague-stem', 'warn', fr, who('Que dit le texte du pont ?'), who('Que dit Odile Ferrand du pont ?')],
  ['vague-stem', 'warn', en, english('Who opened several museums?'), english('Who opened the museum?')],
  [
    'no-question-mark',
    'warn',
    fr,
    who('Le nom de celle qui inaugure le pont.'),
    who('Qui a inauguré le pont ?'),
  ],
  [
    'no-full-stop',
    'warn',
    fr,
    statement('Le pont mesure 320 mètres', true, [length]),
    statement('Le pont mesure 320 mètres.', true, [length]),
  ],
  ['stem-cut', 'warn', fr, who('Qui a inauguré le pont de ?'), who('Qui a inauguré le pont ?')],
  ['stem-cut', 'warn', en, english('Who opened the museum and the?'), english('What is the tower made of?')],
  [
    'broken-grammar',
    'warn',
    fr,
    who('Qui a ouvert la porte de le pont ?'),
    who('Qui a promis de le faire ?'),
  ],
  // The minutes of an hour are no second figure.
  ['broken-grammar', 'warn', fr, who('Qui a pris à 22 h 45 14 bacs ?'), who('Qui a pris un bac à 22 h 45 ?')],
  ['broken-grammar', 'warn', fr, who('Où Odile a elle dîné ?'), who('Qui a elle aussi dîné au pont ?')],
  [
    'broken-grammar',
    'warn',
    fr,
    who('Dont le pont est fermé ?'),
    who('Qui a vu un pont dont nul ne parle ?'),
  ],
  [
    'broken-grammar',
    'warn',
    fr,
    who('Qui a fermé le pont de la ville.7. ?'),
    who('Qui a payé 7.50 francs ?'),
  ],
  [
    'broken-grammar',
    'warn',
    fr,
    who('Qui compte d’une part sur le pont ?'),
    who('Qui dispose d’une part de gâteau ?'),
  ],
  // Only set off, and a name.
  [
    'demonstrative',
    'error',
    fr,
    who('Qui dit que c’est un bac ?'),
    who('Qui dit que c’est à Lenne que le bac dort ?'),
  ],
  ['demonstrative', 'error', fr, who('Qui a vu tel bac ?'), who('Qui a vu le bac de Tel Aviv ?')],
  ['pronoun', 'error', fr, who('Il est parti, mais qui reste ?'), who('Il est peu probable que qui reste ?')],
  ['broken-grammar', 'warn', fr, who('Qui a parlé de Odile Ferrand ?'), who('Qui a parlé de onze ponts ?')],
  [
    'broken-grammar',
    'warn',
    en,
    english('Who met a ancient keeper?'),
    english('Who met a university keeper?'),
  ],
  ['unbalanced', 'warn', fr, who('Qui a dit « le pont est beau ?'), who('Qui a dit « le pont est beau » ?')],
  ['typography', 'warn', fr, who('Qui a inauguré le pont , long ?'), who('Qui a inauguré le pont, long ?')],
  ['small-start', 'warn', en, english('who opened the museum?'), english('Who opened the museum?')],
  ['question-end', 'report', fr, who('Qui a inauguré le pont?'), who('Qui a inauguré le pont\u202f?')],
  ['question-end', 'report', en, english('Who opened the museum ?'), english('Who opened the museum?')],
  [
    'long-stem',
    'warn',
    en,
    english(`Who opened the museum ${'on the hill '.repeat(8)}?`),
    english('Who opened the museum on the hill?'),
  ],
  [
    'long-answer',
    'warn',
    en,
    open('What did Mara Quill do?', `opened ${'the museum and '.repeat(5)} left`, [museum]),
    open('What did Mara Quill do?', 'opened the lighthouse museum', [museum]),
  ],
  [
    'boilerplate',
    'warn',
    fr,
    open('Que manque la vallée ?', 'newsletter de la vallée', [
      spanOf(fr, 'Abonnez-vous à notre newsletter pour ne rien manquer de la vallée.'),
    ]),
    open('Qui a inauguré le pont ?', 'Odile Ferrand', [first]),
  ],
  [
    'attribution',
    'warn',
    fr,
    statement('Les travaux reprendront.', true, [
      spanOf(fr, 'Le maire a déclaré que les travaux reprendraient.'),
    ]),
    statement('Selon le maire, les travaux reprendront.', true, [
      spanOf(fr, 'Le maire a déclaré que les travaux reprendraient.'),
    ]),
  ],
  [
    'attribution',
    'warn',
    en,
    statement('The lamp failed twice.', true, [
      spanOf(en, 'The keeper said that the lamp had failed twice.'),
    ]),
    statement('According to the keeper, the lamp failed twice.', true, [
      spanOf(en, 'The keeper said that the lamp had failed twice.'),
    ]),
  ],
  ['negation', 'warn', fr, who('Qui n’a pas inauguré le pont ?'), who('Qui N’A PAS inauguré le pont ?')],
  [
    'negation',
    'warn',
    en,
    english('Which of these people did not open the museum?'),
    english('Which of these people did NOT open the museum?'),
  ],
  [
    'double-negation',
    'error',
    en,
    english('Which claim is not false and not incorrect?'),
    english('Which claim about the museum is correct?'),
  ],
  [
    'verbatim',
    'warn',
    en,
    english('Who designed the lighthouse museum with care for the old stones?', [
      'Tom Ashby',
      'Ida Crane',
      'Ann Low',
    ]),
    english('Which architect cared for the old stones?', ['Tom Ashby', 'Ida Crane', 'Ann Low']),
  ],
  [
    'cloze-small-word',
    'warn',
    fr,
    gap('Le pont ____ Saint-Aubin mesure 320 mètres.', 'de', [length]),
    gap('Le pont de Saint-Aubin mesure 320 ____.', 'mètres', [length]),
  ],
  [
    'cloze-context',
    'warn',
    fr,
    gap('Le ____ mesure.', 'pont', [length]),
    gap('Le ____ mesure bien 320 mètres.', 'pont', [length]),
  ],
]

describe('findFlaws on stems', () => {
  it.each(cases)(
    'finds %s (%s) in a question that breaks it and not in its neighbour',
    (rule, level, article, breaks, keeps) => {
      const broken = findFlaws(breaks, article).find(finding => finding.rule === rule)
      expect(broken?.level).toBe(level)
      expect(findFlaws(keeps, article).map(finding => finding.rule)).not.toContain(rule)
    },
  )

  it('finds nothing to block in sound questions of both languages', () => {
    const sound = [
      who('Qui a inauguré le pont de Saint-Aubin\u202f?'),
      asked('Combien le pont mesure-t-il\u202f?'),
    ]
    for (const body of sound) expect(findFlaws(body, fr)).toEqual([])
    expect(findFlaws(english('Who opened the lighthouse museum?'), en)).toEqual([])
  })
})

it('quotes the copied words as the article has them', () => {
  const copied = asked('Que dire : la crue de l’hiver aurait endommage deux piles du pont ?')
  const finding = findFlaws(copied, fr).find(({ rule }) => rule === 'verbatim')
  expect(finding?.params?.words).toBe('la crue de l’hiver aurait endommagé deux')
})
