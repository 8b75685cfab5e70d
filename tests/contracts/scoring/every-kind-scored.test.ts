import { describe, expect, it } from 'vitest'
import { type QuestionKind, questionKinds } from '@/lib/model/question'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { scoreResponse } from '@/lib/scoring/score-response'
import { fitsQuestion } from '@/lib/usecases/response-of-question'
import { everyKind, ferryArticle } from '../../support/every-kind'
import { rightResponse } from '../../support/right-response'

const cloze = (place: string, captain: string, optionId: string | null): Of<'cloze'> => ({
  kind: 'cloze',
  fillings: [{ text: place }, { text: captain }, { optionId }],
})

type Of<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>
const evidenceOf = (kind: QuestionKind) => everyKind[kind].evidence
const marked = { start: ferryArticle.text.indexOf('it was sold'), end: ferryArticle.text.indexOf(' in 1911') }

/** Everything of a response that says nothing. */
const blanks: { [K in QuestionKind]: Of<K>[] } = {
  'multiple-choice': [{ kind: 'multiple-choice', optionId: null }],
  'multiple-response': [{ kind: 'multiple-response', optionIds: [] }],
  'true-false': [{ kind: 'true-false', value: null }],
  'justified-true-false': [
    { kind: 'justified-true-false', value: null, marks: [], quote: '' },
    { kind: 'justified-true-false', value: null, marks: [], quote: ' … ' },
  ],
  'short-answer': ['', '  ', '?', '\u200b', '\u202e\u202c', '—'].map(text => ({
    kind: 'short-answer',
    text,
  })),
  numeric: ['', '\t', '…', '\u00ad'].map(text => ({ kind: 'numeric', text })),
  cloze: ['', '____', '\u2060'].map(text => cloze(text, text, null)),
  matching: [{ kind: 'matching', pairs: [] }],
  ordering: [{ kind: 'ordering', itemIds: [] }],
}

/** What no form sends: the door refuses it, so that nothing of it is ever scored. */
const malformed: { [K in QuestionKind]: unknown[] } = {
  'multiple-choice': [{ optionId: 7 }, {}, { optionId: ['a'] }],
  'multiple-response': [{ optionIds: 'a' }, {}, { optionIds: Array(9).fill('a') }],
  'true-false': [{ value: 'true' }, {}, { value: 1 }],
  'justified-true-false': [
    { value: true },
    { value: true, marks: [{ start: 5 }], quote: '' },
    { value: false, marks: [], quote: 'x'.repeat(1001) },
  ],
  'short-answer': [{ text: 38 }, {}, { text: 'x'.repeat(1001) }],
  numeric: [{ text: 38 }, { value: 38 }, { text: '9'.repeat(1001) }],
  cloze: [
    { text: null },
    {},
    { text: ['Dorrin'] },
    { fillings: 'Dorrin' },
    { fillings: ['Dorrin'] },
    { fillings: [{ text: 38 }, { optionId: ['b'] }] },
    { fillings: [{ text: 'x'.repeat(1001) }] },
    { fillings: Array(13).fill({ text: 'Dorrin' }) },
  ],
  matching: [{ pairs: [{ promptId: 'p1' }] }, {}, { pairs: { p1: 'm1' } }],
  ordering: [{ itemIds: 'i1' }, {}, { itemIds: [1, 2, 3, 4] }],
}

/** Right in part, or right but for what a person has to weigh. Kinds that know no part have none. */
const partial: Partial<{ [K in QuestionKind]: [Of<K>, string][] }> = {
  'multiple-response': [[{ kind: 'multiple-response', optionIds: ['a', 'c'] }, 'partial 2/1']],
  'justified-true-false': [
    [{ kind: 'justified-true-false', value: false, marks: [], quote: 'scrap' }, 'review 0/1'],
    [{ kind: 'justified-true-false', value: true, marks: [marked], quote: '' }, 'rejected 0/1'],
  ],
  'short-answer': [
    [{ kind: 'short-answer', text: 'Ida' }, 'review 0/1'],
    [{ kind: 'short-answer', text: 'Crane' }, 'accepted 3/1'],
  ],
  numeric: [
    [{ kind: 'numeric', text: '38 million or 39 million' }, 'review 0/1'],
    [{ kind: 'numeric', text: '38' }, 'rejected 0/1'],
  ],
  cloze: [
    [cloze('near Dorrin', 'Crane', 'b'), 'accepted 3/1'],
    [cloze('Dorrin', '', null), 'partial 1/1'],
    [cloze('Merrow', 'Ida Crane', 'b'), 'partial 2/1'],
    // What is certain counts while a person reads the rest.
    [cloze('Dorrin', 'Ida', 'b'), 'review 2/1'],
    [cloze('', 'Ida', null), 'review 0/1'],
    [cloze('Merrow', 'Tom Bray', 'a'), 'rejected 0/1'],
  ],
  matching: [
    [{ kind: 'matching', pairs: [{ promptId: 'p1', matchId: 'm1' }] }, 'partial 1/1'],
    [
      {
        kind: 'matching',
        pairs: [
          { promptId: 'p1', matchId: 'm1' },
          { promptId: 'p2', matchId: 'm2' },
          { promptId: 'p3', matchId: 'm4' },
        ],
      },
      'partial 2/1',
    ],
  ],
  ordering: [[{ kind: 'ordering', itemIds: ['i2', 'i3', 'i4', 'i1'] }, 'partial 2/1']],
}

const huge = 10_000_000
const texts = [
  'a'.repeat(huge),
  '9'.repeat(huge),
  ' '.repeat(huge),
  `Ida Crane${'\u200d'.repeat(huge)}`,
  'Ida Crane or Tom Bray, '.repeat(80),
  'Tom Bray and '.repeat(76),
  'two hundred '.repeat(83),
  'vingt '.repeat(166),
  '1,'.repeat(500),
  '\u0000\u0007\u001b[31mTom Bray',
  '\u202eenarC adI\u202c',
  'Τοm Вrау', // Greek and Cyrillic letters
  '３８ ｍｉｌｌｉａｒｄｓ',
  `${'('.repeat(900)}`,
  `${'1.'.repeat(900)}`,
  'Z\u0351\u036b\u0343'.repeat(200),
  '\ud800\udfff\ud800',
  '__proto__',
  'constructor',
]
const wide = Array.from({ length: 10_000 }, (_, i) => `i${i}`)
/** What somebody who means harm may send past the forms. */
const hostile: { [K in QuestionKind]: Of<K>[] } = {
  'multiple-choice': texts.map(optionId => ({ kind: 'multiple-choice', optionId })),
  'multiple-response': [
    { kind: 'multiple-response', optionIds: wide },
    { kind: 'multiple-response', optionIds: ['__proto__'] },
  ],
  'true-false': [],
  'justified-true-false': [
    ...texts.map(quote => ({ kind: 'justified-true-false' as const, value: false, marks: [], quote })),
    { kind: 'justified-true-false', value: false, marks: [{ start: 0, end: huge }], quote: '' },
  ],
  'short-answer': texts.map(text => ({ kind: 'short-answer', text })),
  numeric: texts.map(text => ({ kind: 'numeric', text })),
  cloze: [
    ...texts.map(text => cloze(text, text, text)),
    { kind: 'cloze', fillings: [] },
    { kind: 'cloze', fillings: [{ text: 'Dorrin' }] },
    { kind: 'cloze', fillings: [{ optionId: 'b' }, { optionId: 'b' }, { text: '214' }] },
    { kind: 'cloze', fillings: wide.map(() => ({ text: 'Dorrin' })) },
  ],
  matching: [{ kind: 'matching', pairs: wide.map(id => ({ promptId: id, matchId: '__proto__' })) }],
  ordering: [
    { kind: 'ordering', itemIds: wide },
    { kind: 'ordering', itemIds: ['toString', 'i1', 'i2', 'i3'] },
  ],
}

describe.each(questionKinds)('a %s question scores', kind => {
  const body = everyKind[kind]
  const score = (response: ResponseValue | null) => scoreResponse(body, response, ferryArticle)
  const shown = (response: ResponseValue) => {
    const { outcome, points } = score(response)
    return `${outcome} ${points.n}/${points.d}`
  }

  it('a blank as blank, never as wrong', () => {
    expect(score(null).outcome).toBe('blank')
    expect(blanks[kind].map(shown)).toEqual(blanks[kind].map(() => 'blank 0/1'))
  })

  it('nothing that is malformed: the door refuses it', () => {
    const read = malformed[kind].map(value => responseValueSchema.safeParse({ kind, ...(value as object) }))
    expect(read.map(({ success }) => success)).toEqual(malformed[kind].map(() => false))
    const other = questionKinds.find(one => one !== kind) ?? kind
    const foreign = rightResponse(everyKind[other])
    expect(fitsQuestion(body.content, foreign)).toBe(false)
    expect(score(foreign)).toMatchObject({ outcome: 'review', points: { n: 0, d: 1 } })
  })

  it('something hostile without accepting it', () => {
    for (const response of hostile[kind]) {
      const { outcome, points, maximum } = score(response)
      expect(['rejected', 'review', 'blank']).toContain(outcome)
      expect(points.n).toBe(0)
      expect(maximum).toBe(3)
    }
  })

  it('a part as a part', () => {
    const cases = (partial[kind] ?? []) as [ResponseValue, string][]
    expect(cases.map(([response]) => shown(response))).toEqual(cases.map(([, expected]) => expected))
  })

  it('all that is right with all points', () => {
    expect(shown(rightResponse({ content: body.content, evidence: evidenceOf(kind) }))).toBe('accepted 3/1')
  })
})

describe('an article that nobody wrote', () => {
  const long = 60_000
  // Read in its length, it takes a tenth of this; in the square of it, minutes.
  const patience = 2_000
  it.each(['a', 'A', '.', ',', ' ', '’', '-', '1', '1.', '(', 'é', 'Ab ', 'M. ', 'Ab. Cd ', '\n'])(
    'made of %j keeps no response waiting',
    part => {
      const article = { ...ferryArticle, text: part.repeat(long / part.length) }
      const typed = (text: string) =>
        scoreResponse(everyKind['short-answer'], { kind: 'short-answer', text }, article).outcome
      expect([typed('Ida Crane'), typed('Tom Bray')]).toEqual(['accepted', 'rejected'])
    },
    patience,
  )
})

describe('what cannot be seen', () => {
  const typed = (text: string) =>
    scoreResponse(everyKind['short-answer'], { kind: 'short-answer', text }, ferryArticle).outcome
  it('does not make a right response wrong', () => {
    expect(typed('\u200eIda\u00a0Crane\u200f')).toBe('accepted')
    expect(typed('Ida\u00ad Crane\u0000')).toBe('accepted')
    expect(typed('\u202aIda Crane\u202c')).toBe('accepted')
  })

  it('is no part of a key either', () => {
    const body = everyKind['short-answer']
    if (body.content.kind !== 'short-answer') throw new Error('no key')
    const content = {
      ...body.content,
      key: { ...body.content.key, text: 'Ida\u00ad Cr\u3164ane', accepted: [] },
    }
    const response = { kind: 'short-answer', text: 'Ida Crane' } as const
    expect(scoreResponse({ ...body, content }, response, ferryArticle).outcome).toBe('accepted')
  })
})
