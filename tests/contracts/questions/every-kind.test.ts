import { describe, expect, it } from 'vitest'
import { quizAsJson } from '@/bin/commands/quiz-as-json'
import { quizAsText } from '@/bin/commands/quiz-as-text'
import { readQuizJson } from '@/lib/exchange/json/read'
import { publicQuestionSchema } from '@/lib/model/public-question'
import { type QuestionBody, type QuestionKind, questionBodySchema, questionKinds } from '@/lib/model/question'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { scoreResponse } from '@/lib/scoring/score-response'
import { sealQuestion } from '@/lib/scoring/seal-question'
import { mapIds } from '@/lib/usecases/map-ids'
import { fitsQuestion, responseText } from '@/lib/usecases/response-of-question'
import { shownKey } from '@/lib/usecases/shown-key'
import { everyKind, ferryArticle } from '../../support/every-kind'
import { rightResponse } from '../../support/right-response'

const empty: { [K in QuestionKind]: Extract<ResponseValue, { kind: K }> } = {
  'multiple-choice': { kind: 'multiple-choice', optionId: null },
  'multiple-response': { kind: 'multiple-response', optionIds: [] },
  'true-false': { kind: 'true-false', value: null },
  'justified-true-false': { kind: 'justified-true-false', value: null, marks: [], quote: ' ' },
  'short-answer': { kind: 'short-answer', text: ' ' },
  numeric: { kind: 'numeric', text: '\t' },
  cloze: { kind: 'cloze', fillings: [{ text: '' }, { text: ' ' }, { optionId: null }] },
  matching: { kind: 'matching', pairs: [] },
  ordering: { kind: 'ordering', itemIds: [] },
}

/** Kinds in which the order of the parts says something. */
const inOrder: readonly QuestionKind[] = ['ordering', 'cloze']

/** Right in nothing. */
const wrong: { [K in QuestionKind]: Extract<ResponseValue, { kind: K }> } = {
  'multiple-choice': { kind: 'multiple-choice', optionId: 'a' },
  'multiple-response': { kind: 'multiple-response', optionIds: ['b', 'e'] },
  'true-false': { kind: 'true-false', value: false },
  'justified-true-false': { kind: 'justified-true-false', value: true, marks: [], quote: 'not repaired' },
  'short-answer': { kind: 'short-answer', text: 'Tom Bray' },
  numeric: { kind: 'numeric', text: '48 million crowns' },
  cloze: { kind: 'cloze', fillings: [{ text: 'Merrow' }, { text: 'Tom Bray' }, { optionId: 'a' }] },
  matching: { kind: 'matching', pairs: [{ promptId: 'p1', matchId: 'm2' }] },
  ordering: { kind: 'ordering', itemIds: ['i4', 'i3', 'i2', 'i1'] },
}

/** Names an option, a part or words that the question or its article has not. Typed kinds take any text. */
const foreign: Partial<Record<QuestionKind, ResponseValue[]>> = {
  'multiple-choice': [{ kind: 'multiple-choice', optionId: 'z' }],
  'multiple-response': [
    { kind: 'multiple-response', optionIds: ['a', 'z'] },
    { kind: 'multiple-response', optionIds: ['a', 'a'] },
  ],
  matching: [
    { kind: 'matching', pairs: [{ promptId: 'p1', matchId: 'z' }] },
    { kind: 'matching', pairs: [{ promptId: 'm1', matchId: 'm1' }] },
    { kind: 'matching', pairs: ['m1', 'm2'].map(matchId => ({ promptId: 'p1', matchId })) },
  ],
  ordering: [
    { kind: 'ordering', itemIds: ['i1', 'i2'] },
    { kind: 'ordering', itemIds: ['i1', 'i1', 'i2', 'i3'] },
    { kind: 'ordering', itemIds: ['i1', 'i2', 'i3', 'z'] },
  ],
}

const hostile = [
  '\u0000\u0007\u001b[31m',
  '\u202eenarC adI\u202c',
  'Idа Crаne', // Cyrillic а
  '＝cmd|calc!A1',
  '<img src=x onerror=alert(1)>',
  '9'.repeat(999),
  `${'('.repeat(500)}${')'.repeat(499)}`,
  '\ud800',
]

describe.each(questionKinds)('a %s question', kind => {
  const body: QuestionBody = everyKind[kind]
  const score = (response: ResponseValue | null) => scoreResponse(body, response, ferryArticle)

  it('is a valid question in which no rule finds a fault', () => {
    expect(questionBodySchema.parse(body)).toEqual(body)
    expect(findFlaws(body, ferryArticle)).toEqual([])
  })
  it('gives all its points for all that is right, none for what is wrong', () => {
    expect(score(rightResponse(body))).toMatchObject({ outcome: 'accepted', points: { n: 3, d: 1 } })
    expect(score(wrong[kind])).toMatchObject({ outcome: 'rejected', points: { n: 0, d: 1 } })
  })
  it('calls no response, or an empty one, blank', () => {
    for (const response of [null, empty[kind]])
      expect(score(response)).toMatchObject({ outcome: 'blank', points: { n: 0, d: 1 }, maximum: 3 })
  })
  it('leaves a response of another kind, or to another question, to a person', () => {
    for (const other of questionKinds.filter(one => one !== kind)) {
      expect(score(rightResponse(everyKind[other])).reason.code).toBe('another-kind')
      expect(fitsQuestion(body.content, rightResponse(everyKind[other]))).toBe(false)
    }
    for (const response of foreign[kind] ?? []) expect(fitsQuestion(body.content, response)).toBe(false)
    for (const response of [rightResponse(body), wrong[kind], empty[kind]])
      expect(fitsQuestion(body.content, response)).toBe(true)
  })
  it('scores what nobody means well, and gives nothing for it', () => {
    for (const text of hostile) {
      const value = { ...empty[kind], ...('text' in empty[kind] ? { text } : {}), ...proofOf(kind, text) }
      const { outcome, points } = score(responseValueSchema.parse(value))
      expect([outcome, points.n]).not.toContain('accepted')
      expect(points.n).toBe(0)
    }
  })
  it('takes no response larger than anybody gives', () => {
    const large = 'x'.repeat(10_000_000)
    const many = Array.from({ length: 5000 }, (_, index) => ({ start: index, end: index + 1 }))
    const value = {
      ...empty[kind],
      ...{ text: large, quote: large, optionId: large, marks: many, optionIds: many.map(String) },
      ...{ itemIds: many.map(String), pairs: many.map(() => ({ promptId: 'p1', matchId: 'm1' })) },
      fillings: [{ text: large }],
      value: large,
    }
    expect(responseValueSchema.safeParse(value).success).toBe(false)
  })
  it('says a response in words, except where the interface has to', () => {
    const text = responseText(body.content, rightResponse(body), ferryArticle)
    expect(text === null).toBe(kind === 'true-false')
    expect(responseText(body.content, empty[kind], ferryArticle)).toBe(null)
  })
  it('says equal responses in the same words, in whatever order a page had their parts', () => {
    const given = rightResponse(body)
    const turned = Object.fromEntries(
      Object.entries(given).map(([field, value]) => [
        field,
        Array.isArray(value) && !inOrder.includes(kind) ? [...value].reverse() : value,
      ]),
    )
    const same = responseValueSchema.parse(turned)
    expect(responseText(body.content, same, ferryArticle)).toBe(
      responseText(body.content, given, ferryArticle),
    )
    expect(score(same)).toEqual(score(given))
  })
  it('is read as it was written', () => {
    const written = quizAsJson(quizOf(body), false)
    const read = readQuizJson(written)
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const bare = (content: QuestionBody['content']) => mapIds(content, () => 'x')
    expect(bare(read.value.quiz.questions[0]?.content ?? body.content)).toEqual(bare(body.content))
    expect(quizAsText(quizOf(body))).toContain(body.content.stem)
  })
  it('keeps its key to itself', () => {
    for (let seed = 0; seed < 200; seed++) {
      const sealed = sealQuestion({ id: 'q', ...body }, 1, seed, true)
      expect(publicQuestionSchema.parse(sealed)).toEqual(sealed)
      const text = JSON.stringify(sealed)
      for (const word of ['"key"', 'correct', 'accepted', 'evidence', 'tolerance', '"pairs"', '38 million'])
        expect(text).not.toContain(word)
    }
    expect(shownKey(body.content).kind).toBe(kind)
  })
})

function proofOf(kind: QuestionKind, quote: string) {
  return kind === 'justified-true-false' ? { value: false, quote } : {}
}

function quizOf(body: QuestionBody) {
  return {
    article: ferryArticle,
    questions: [{ ...body, id: 'q1' }],
    rejected: [],
    few: [],
    timings: { cleanMs: 0, analyseMs: 0, askMs: 0, totalMs: 0, words: 0 },
  }
}

describe('what is shown of parts', () => {
  const sealed = (body: QuestionBody, seed: number) =>
    sealQuestion({ id: 'q', ...body }, 1, seed, true).content

  it('never puts items in their right order, nor always in one', () => {
    const orders = new Set<string>()
    for (let seed = 0; seed < 500; seed++) {
      const content = sealed(everyKind.ordering, seed)
      if (content.kind === 'ordering') orders.add(content.items.map(({ id }) => id).join(''))
    }
    expect(orders).not.toContain('i1i2i3i4')
    expect(orders.size).toBe(23)
  })
  it('puts a match beside its prompt as often as chance does', () => {
    let beside = 0
    const seeds = 3000
    for (let seed = 0; seed < seeds; seed++) {
      const content = sealed(everyKind.matching, seed)
      if (content.kind !== 'matching') continue
      beside += content.prompts.filter(
        ({ id }, index) => content.matches[index]?.id === id.replace('p', 'm'),
      ).length
    }
    // Three prompts, four matches: a quarter each.
    expect(Math.abs(beside / seeds - 3 / 4)).toBeLessThan(0.06)
  })
  it('tells nothing of the order in which parts were written', () => {
    const { content } = everyKind.matching
    const turned = { ...everyKind.matching, content: { ...content, pairs: [...content.pairs].reverse() } }
    for (let seed = 0; seed < 50; seed++)
      expect(sealed(turned, seed)).toEqual(sealed(everyKind.matching, seed))
  })
})

/** Park and Miller's generator: tests draw the same responses every time. */
function random(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const drawn: { [K in QuestionKind]: (next: () => number) => ResponseValue } = {
  'multiple-choice': next => ({ kind: 'multiple-choice', optionId: some(['a', 'b', 'c'], next)[0] ?? null }),
  'multiple-response': next => ({
    kind: 'multiple-response',
    optionIds: some(['a', 'b', 'c', 'd', 'e'], next),
  }),
  'true-false': next => ({ kind: 'true-false', value: next() < 0.5 }),
  'justified-true-false': next => {
    const start = Math.floor(next() * 500)
    const marks = [{ start, end: start + Math.ceil(next() * 200) }]
    return { kind: 'justified-true-false', value: next() < 0.5, marks, quote: '' }
  },
  'short-answer': next => ({
    kind: 'short-answer',
    text: some(['Ida', 'Crane', 'Tom', 'not'], next).join(' '),
  }),
  numeric: next => ({ kind: 'numeric', text: some(['38', 'million', '-', 'crowns', '2'], next).join(' ') }),
  cloze: next => ({
    kind: 'cloze',
    fillings: [
      { text: some(['Dorrin', 'near', 'Cape'], next).join(' ') },
      { text: some(['Ida', 'Crane', 'Bray'], next).join(' ') },
      { optionId: some(['a', 'b', 'c'], next)[0] ?? null },
    ],
  }),
  matching: next => ({
    kind: 'matching',
    pairs: some(['p1', 'p2', 'p3'], next).map(promptId => ({
      promptId,
      matchId: some(['m1', 'm2', 'm3', 'm4'], next)[0] ?? 'm1',
    })),
  }),
  ordering: next => ({ kind: 'ordering', itemIds: shuffled(['i1', 'i2', 'i3', 'i4'], next) }),
}

function shuffled<T>(things: readonly T[], next: () => number): T[] {
  return things
    .map(thing => ({ thing, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}

function some<T>(things: readonly T[], next: () => number): T[] {
  return shuffled(things, next).slice(0, Math.ceil(next() * things.length))
}

describe.each(questionKinds)('any response to a %s question', kind => {
  it('scores the same twice, between nothing and the maximum, in lowest terms', () => {
    const next = random(7)
    for (let turn = 0; turn < 300; turn++) {
      const response = responseValueSchema.parse(drawn[kind](next))
      const score = scoreResponse(everyKind[kind], response, ferryArticle)
      expect(scoreResponse(everyKind[kind], response, ferryArticle)).toEqual(score)
      const { n, d } = score.points
      expect(n).toBeGreaterThanOrEqual(0)
      expect(n).toBeLessThanOrEqual(3 * d)
      for (let divisor = 2; divisor <= d; divisor++)
        expect(n % divisor === 0 && d % divisor === 0).toBe(false)
      // The gaps of a cloze that are certain count while a person reads the others.
      const counting = kind === 'cloze' ? ['accepted', 'partial', 'review'] : ['accepted', 'partial']
      if (n > 0) expect(counting).toContain(score.outcome)
      expect(score.outcome === 'accepted').toBe(n === 3 * d)
    }
  })
})
