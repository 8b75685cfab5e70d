import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/model/language'
import {
  choosingPolicies,
  type KeyClass,
  keyClasses,
  orderPolicies,
  type QuestionContent,
  type QuestionKind,
  questionKinds,
  typedPolicies,
} from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import { scoreResponse } from '@/lib/scoring/score-response'
import { judgeTyped } from '@/lib/scoring/typed/judge-typed'
import { everyKind, ferryArticle } from '../../support/every-kind'

const words = fc.constantFrom(
  ...'Ida Crane Tom Bray the a le la de pas not never 38 38,5 1904 million millions milliards km mètres % € mars May lundi noon et and or ou parce que because sold scrap vendu XIV 3/4 one-half deux quatre vingt dix'.split(
    ' ',
  ),
)
const wording = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 7 }).map(list => list.join(' ')),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
)
const language = fc.constantFrom(...languages)
const kindOfKey = fc.constantFrom<KeyClass>(...keyClasses)
const around = { text: ferryArticle.text, stem: 'Who sold the ferry, and when?' }
const rank = { accepted: 2, review: 1, partial: 1, rejected: 0, blank: 0 }

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'i1', 'i2', 'i3', 'i4', 'm1', 'm2', 'm3', 'm4', 'z')
const span = fc.record({ start: fc.nat(600), end: fc.nat(600) })
const response: fc.Arbitrary<ResponseValue> = fc.oneof(
  fc.record({ kind: fc.constant('multiple-choice' as const), optionId: fc.option(ids) }),
  fc.record({ kind: fc.constant('multiple-response' as const), optionIds: fc.array(ids, { maxLength: 8 }) }),
  fc.record({ kind: fc.constant('true-false' as const), value: fc.option(fc.boolean()) }),
  fc.record({
    kind: fc.constant('justified-true-false' as const),
    value: fc.option(fc.boolean()),
    marks: fc.array(span, { maxLength: 3 }),
    quote: wording,
  }),
  fc.record({ kind: fc.constant('short-answer' as const), text: wording }),
  fc.record({ kind: fc.constant('numeric' as const), text: wording }),
  fc.record({
    kind: fc.constant('cloze' as const),
    fillings: fc.oneof(
      fc.tuple(
        fc.record({ text: wording }),
        fc.record({ text: wording }),
        fc.record({ optionId: fc.option(ids) }),
      ),
      fc.array(fc.record({ text: wording }), { maxLength: 4 }),
    ),
  }),
  fc.record({
    kind: fc.constant('matching' as const),
    pairs: fc.array(fc.record({ promptId: fc.constantFrom('p1', 'p2', 'p3'), matchId: ids }), {
      maxLength: 6,
    }),
  }),
  fc.record({ kind: fc.constant('ordering' as const), itemIds: fc.array(ids, { maxLength: 6 }) }),
)
const policies: fc.Arbitrary<Partial<Record<QuestionKind, { policy: string }>>> = fc.record({
  'multiple-response': fc.record({ policy: fc.constantFrom(...choosingPolicies) }),
  ordering: fc.record({ policy: fc.constantFrom(...orderPolicies) }),
})
/** One seed, so that what fails fails for everybody; the first counterexample will do: shrinking it may take for ever. */
const runs = { numRuns: 1000, seed: 5, endOnFailure: true }

describe('scoring', () => {
  it('is deterministic, and between nothing and the maximum', () => {
    fc.assert(
      fc.property(response, fc.constantFrom(...questionKinds), policies, (value, other, policy) => {
        for (const kind of new Set([value.kind, other])) {
          const content = { ...everyKind[kind].content, ...policy[kind] } as QuestionContent
          const body = { ...everyKind[kind], content }
          const score = scoreResponse(body, value, ferryArticle)
          expect(scoreResponse(structuredClone(body), structuredClone(value), ferryArticle)).toEqual(score)
          const { n, d } = score.points
          expect(Number.isSafeInteger(n) && Number.isSafeInteger(d) && d > 0).toBe(true)
          expect(n).toBeGreaterThanOrEqual(0)
          expect(n).toBeLessThanOrEqual(score.maximum * d)
          expect(score.outcome === 'accepted').toBe(n === score.maximum * d)
          if (score.outcome === 'partial') expect(n > 0 && n < score.maximum * d).toBe(true)
        }
      }),
      runs,
    )
  })

  it('takes off no more than it says for a wrong choice', () => {
    fc.assert(
      fc.property(response, fc.integer({ min: 0, max: 6 }), (value, n) => {
        const kinds = ['multiple-choice', 'multiple-response', 'true-false'] as const
        for (const kind of kinds) {
          const body = everyKind[kind]
          const content = { ...body.content, penalty: { n, d: 6 } }
          const { points, outcome } = scoreResponse({ ...body, content }, value, ferryArticle)
          expect(points.n * 6).toBeGreaterThanOrEqual(-3 * n * points.d)
          if (outcome !== 'rejected') expect(points.n).toBeGreaterThanOrEqual(0)
        }
      }),
      runs,
    )
  })

  it('of a typed response never falls when a variant is added', () => {
    fc.assert(
      fc.property(
        fc.record({ key: wording, first: wording, variant: wording, typed: wording }),
        ...([language, kindOfKey, fc.constantFrom(...typedPolicies)] as const),
        ({ key, first, variant, typed }, spoken, kind, policy) => {
          const judge = (accepted: string[]) =>
            judgeTyped({ text: key, class: kind, accepted, policy }, typed, spoken, around)
          const before = judge([first])
          const after = judge([first, variant])
          expect(rank[after.outcome]).toBeGreaterThanOrEqual(rank[before.outcome])
        },
      ),
      runs,
    )
  })

  it('of a cloze never falls when a variant is added to a gap, whatever the others hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: wording, typed: wording }), { minLength: 2, maxLength: 4 }),
        ...([wording, fc.nat(3), kindOfKey] as const),
        (parts, variant, at, kind) => {
          const score = (accepted: (gap: number) => string[]) =>
            scoreResponse(
              {
                content: {
                  kind: 'cloze',
                  stem: parts.map(() => '____').join(' and '),
                  gaps: parts.map(({ key }, gap) => ({
                    key: { text: key, class: kind, accepted: accepted(gap) },
                  })),
                },
                points: 3,
                evidence: [],
              },
              { kind: 'cloze', fillings: parts.map(({ typed }) => ({ text: typed })) },
              ferryArticle,
            ).points
          const [before, after] = [score(() => []), score(gap => (gap === at ? [variant] : []))]
          expect(after.n * before.d).toBeGreaterThanOrEqual(before.n * after.d)
        },
      ),
      runs,
    )
  })

  it('takes every wording of a key for itself', () => {
    fc.assert(
      fc.property(wording, wording, language, kindOfKey, (key, variant, spoken, kind) => {
        const typed = { text: key, class: kind, accepted: [variant] }
        for (const text of [key, variant, ` ${key}. `])
          expect(['accepted', 'blank']).toContain(judgeTyped(typed, text, spoken, around).outcome)
      }),
      runs,
    )
  })

  it('takes no other number for a number', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 0, max: 1e12 }),
    )
    const near = fc.tuple(number, fc.constantFrom(-1000, -100, -10, -2, -1, 1, 2, 10, 100, 1000))
    const pair = fc.oneof(
      near.map(([a, by]) => [a, a + by] as const),
      fc.tuple(number, number),
      number.map(a => [a, 10 * a] as const),
      number.map(a => [a, Number([...String(a)].reverse().join(''))] as const),
    )
    fc.assert(
      fc.property(
        ...([pair, language] as const),
        fc.constantFrom('', ' km', ' %', ' €', ' ans', ' people'),
        ([a, b], spoken, unit) => {
          fc.pre(a !== b && b >= 0)
          const typed = { text: `${a}${unit}`, class: 'number' as const, accepted: [] }
          expect(judgeTyped(typed, `${b}${unit}`, spoken, around).outcome).not.toBe('accepted')
          expect(judgeTyped(typed, String(b), spoken, around).outcome).not.toBe('accepted')
        },
      ),
      { ...runs, numRuns: 3000 },
    )
  })

  it('takes no other year, month or day for a date', () => {
    const date = fc.date({ min: new Date('1100-01-01'), max: new Date('2900-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, date, language, (a, b, spoken) => {
        const shown = (day: Date) =>
          new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
        const typed = { text: shown(a), class: 'date' as const, accepted: [] }
        expect(judgeTyped(typed, a.toISOString().slice(0, 10), spoken, around).outcome).toBe('accepted')
        fc.pre(shown(a) !== shown(b))
        expect(judgeTyped(typed, shown(b), spoken, around).outcome).not.toBe('accepted')
      }),
      runs,
    )
  })
})
