import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditionQuestion, Treatment } from '@/lib/model/quiz'
import type { Ruling } from '@/lib/model/regrade'
import type { ResponseValue } from '@/lib/model/response'
import { withoutVariant, withVariant } from '@/lib/usecases/key-variants'
import { responseSignature } from '@/lib/usecases/response-signature'
import { scoreAsked } from '@/lib/usecases/score-asked'
import { everyKind, ferryArticle } from '../../support/every-kind'
import { rightResponse } from '../../support/right-response'

const asked = (kind: keyof typeof everyKind, treatment: Treatment = 'counted'): EditionQuestion => ({
  ...everyKind[kind],
  id: 'q',
  questionId: 'w',
  position: 0,
  treatment,
})
const typed = (text: string): ResponseValue => ({ kind: 'short-answer', text })
const ruling = (text: string, n: number, d: number, attemptId: string | null = null): Ruling => ({
  regradeId: 'r',
  questionId: 'q',
  signature: responseSignature(typed(text)),
  attemptId,
  share: { n, d },
  comment: null,
  variant: null,
})
const score = (value: ResponseValue | null, rulings: Ruling[] = [], question = asked('short-answer')) =>
  scoreAsked({ question, article: ferryArticle, rulings }, 'a', value)

describe('how a response counts', () => {
  it('is by the key, until a person decides; of two decisions the newer', () => {
    expect(score(typed('the harbour cat'))).toMatchObject({ outcome: 'rejected' })
    expect(score(typed('The harbour cat!'), [ruling('the harbour cat', 1, 1)])).toMatchObject({
      points: { n: 3, d: 1 },
      outcome: 'accepted',
      reason: { code: 'read-accepted' },
    })
    const own = ruling('the harbour cat', 1, 2, 'a')
    const all = ruling('the harbour cat', 0, 1)
    expect(score(typed('the harbour cat'), [own, all]).points).toEqual({ n: 3, d: 2 })
    expect(score(typed('the harbour cat'), [all, own])).toMatchObject({ outcome: 'rejected' })
    expect(score(typed('the harbour cat'), [ruling('the harbour cat', 1, 1, 'another')]).points.n).toBe(0)
    expect(score(typed('Ida Crane'), [ruling('the harbour cat', 0, 1)]).points).toEqual({ n: 3, d: 1 })
  })

  it('of a question that was dropped is nothing of nothing, of full credit everything, decisions or not', () => {
    for (const kind of Object.keys(everyKind) as (keyof typeof everyKind)[]) {
      const right = rightResponse(everyKind[kind])
      const dropped = score(right, [ruling('x', 1, 1, 'a')], asked(kind, 'dropped'))
      expect(dropped).toMatchObject({
        points: { n: 0, d: 1 },
        maximum: 0,
        reason: { code: 'question-dropped' },
      })
      expect(dropped.outcome).not.toBe('review')
      expect(score(null, [ruling('x', 0, 1, 'a')], asked(kind, 'full-credit'))).toMatchObject({
        points: { n: 3, d: 1 },
        maximum: 3,
        outcome: 'accepted',
      })
    }
  })

  it('never exceeds the maximum, and a variant more never lowers it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (variant, text) => {
        const question = asked('short-answer')
        const joined = withVariant(question.content, variant)
        const before = score(typed(text))
        const after = score(typed(text), [], { ...question, content: joined ?? question.content })
        expect(after.points.n / after.points.d).toBeGreaterThanOrEqual(before.points.n / before.points.d)
        expect(after.points.n / after.points.d).toBeLessThanOrEqual(after.maximum)
        if (joined) expect(withoutVariant(joined, variant)).toEqual(question.content)
      }),
    )
  })
})

describe('a variant', () => {
  it('joins keys that list wordings, once, and no others', () => {
    const joins = Object.entries(everyKind).filter(([, { content }]) => withVariant(content, 'new words'))
    expect(joins.map(([kind]) => kind)).toEqual(['short-answer', 'cloze'])
    const { content } = everyKind['short-answer']
    expect(withVariant(content, 'Ida Crane')).toBeNull()
    expect(withVariant(content, 'the captain')).toBeNull()
    const full = {
      ...content,
      key: { ...content.key, accepted: Array.from({ length: 50 }, (_, n) => `${n}`) },
    }
    expect(withVariant(full, 'one more')).toBeNull()
  })
})
