import { expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { Language } from '@/lib/model/language'
import type { QuestionClass } from '@/lib/model/question'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

/** What is asked of a sentence; a statement has no key, and is false where the second place says so. */
type Row = [sentence: string, stem: string, key: string | boolean, asked?: QuestionClass]

const english: Row[] = [
  // What owns and its sign are two tokens.
  ['Tom Brand closed the harbour’s gates in May.', 'Who closed the harbour’s gates in May?', 'Tom Brand'],
  [
    'Julia Arden has led the miners’ choir since 2019.',
    'Who has led the miners’ choir since 2019?',
    'Julia Arden',
  ],
  // A comma of a list is no cut, a pronoun that gave way to a name none, a name told in full none.
  [
    'Mara Quill studied law, music and design in Tolmer.',
    'Who studied law, music and design in Tolmer?',
    'Mara Quill',
  ],
  [
    'Ada Brenn spoke. Old sea songs shaped her first records.',
    'Old sea songs shaped Ada Brenn’s first records.',
    true,
  ],
  [
    'Tom Ashby wishes he hadn’t sold the blue ferry to Orne.',
    'Who wishes he hadn’t sold the blue ferry to Orne?',
    'Tom Ashby',
  ],
  [
    'Mara Quill said the plan was a “fair start” of Orne’s season.',
    'Who said the plan was a “fair start” of Orne’s season?',
    'Mara Quill',
  ],
  [
    'Ida Crane said Orne would host the G8 summit in the spring.',
    'Who said Orne would host the G8 summit in the spring?',
    'Ida Crane',
  ],
  // Who says, and of whom, without "that".
  [
    'Tom Ashby believes he can win the race round the island.',
    'Who believes he can win the race round the island?',
    'Tom Ashby',
  ],
  // Part of a compound, and no town.
  [
    'The town hall paid £3 million to the mill. Ida Crane lives in Leeds, Tom Brand lives in York.',
    'How much did the town hall pay to the mill?',
    '£3 million',
    'number',
  ],
  // A noun of who says so is not asked for.
  [
    'Four keepers fell ill around the southern park in 2012, park officials said.',
    'According to park officials, how many keepers fell ill around the southern park in 2012?',
    'Four',
    'number',
  ],
  [
    'Four keepers watch the gate of Orne, says the Harbour Watch.',
    'How many keepers watch the gate of Orne, according to the Harbour Watch?',
    'Four',
    'number',
  ],
  [
    'The virus-proof paint is a rival of the old anti-virus paint of Orne.',
    'The virus-proof paint is a rival of the old anti-virus paint of Orne.',
    true,
  ],
  [
    'In Orne 40 fewer riders checked in in March than in May.',
    'How many fewer riders checked in in March than in May?',
    '40',
    'number',
  ],
  [
    'Most people who want to sign up for the Orne ferry have already paid 12 pounds, said Ida Crane.',
    'How much have most people who want to sign up for the Orne ferry already paid?',
    '12 pounds',
    'number',
  ],
  // An auxiliary before its subject, a passive whose participle is irregular.
  [
    'The Harbour Party will take three seats from the mill owners.',
    'How many seats from the mill owners will the Harbour Party take?',
    'three',
    'number',
  ],
  [
    'The biggest gains of the year were made in Tolmer.',
    'Where were the biggest gains of the year made?',
    'Tolmer',
    'place',
  ],
]
const french: Row[] = [
  [
    'Paul Roux a fixé un rendez-vous à la mairesse de Lenne.',
    'Qui a fixé un rendez-vous à la mairesse de Lenne\u202f?',
    'Paul Roux',
  ],
  [
    'La rivière de Sorbes a reculé de 200 mètres depuis 1950.',
    'La rivière de Sorbes a reculé de 200 mètres depuis 1950.',
    true,
  ],
  [
    'Lise Vannier a gagné la course en 2 heures 13 minutes et 48 secondes.',
    'Qui a gagné la course en 2 heures 13 minutes et 48 secondes\u202f?',
    'Lise Vannier',
  ],
  [
    'Le bac de Lenne est parti à 11 h 31 sous la pluie.',
    'Le bac de Lenne est parti à 8 h 30 sous la pluie.',
    false,
  ],
  [
    'Le bac de Lenne est le premier bac de la vallée à porter ce nom.',
    'Le bac de Lenne est le premier bac de la vallée.',
    true,
  ],
]

function ruleOf(language: Language, [sentence, stem, key, asked = 'who']: Row): string | null {
  const document = aDocument(language, sentence)
  const { text } = document.article
  const start = text.indexOf(sentence)
  const typed = typeof key === 'string'
  const at = typed ? text.indexOf(key, start) : -1
  const candidate: Candidate = {
    ...plainCandidate,
    content: !typed
      ? { kind: 'true-false', stem, key }
      : stem.includes(clozeGap)
        ? { kind: 'cloze', stem, gaps: [{ key: { text: key, class: 'person', accepted: [] } }] }
        : { kind: 'short-answer', stem, key: { text: key, class: 'phrase', accepted: [] } },
    class: typed ? asked : 'statement',
    evidence: [{ start, end: start + sentence.length }],
    keySpan: typed ? { start: at, end: at + key.length } : null,
  }
  const refused = verifyCandidate(candidate, document)
  return refused && `${refused.rule}: ${refused.reason}`
}

it.each(english)('asks of “%s”: %s', (...row) => {
  expect(ruleOf('en', row)).toBeNull()
})
it.each(french)('asks of “%s”: %s', (...row) => {
  expect(ruleOf('fr', row)).toBeNull()
})
