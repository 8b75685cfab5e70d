import 'server-only'
import Fraction from 'fraction.js'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import type { EditionQuestion } from '@/lib/model/quiz'
import type { Ruling } from '@/lib/model/regrade'
import type { ResponseValue } from '@/lib/model/response'
import { noPoints, type Outcome, type Points, type Score } from '@/lib/model/score'
import { scoreResponse } from '@/lib/scoring/score-response'
import { gapOfSignature, gapSignatures, responseSignature } from './response-signature'

/** A question as it was asked, with all that says how a response to it counts. Rulings are the newest first. */
export type Standing = {
  question: EditionQuestion
  article: Pick<Article, 'language' | 'text'>
  rulings: readonly Ruling[]
}

/**
 * How a response counts: dropped or full credit go before what a person decided of it, and that before the key. Of two
 * decisions the newer counts, whichever of one response or of all that are alike it was.
 */
export function scoreAsked(standing: Standing, attemptId: Id, value: ResponseValue | null): Score {
  const { question, article, rulings } = standing
  const { points: maximum, treatment } = question
  if (treatment === 'full-credit')
    return {
      points: { n: maximum, d: 1 },
      maximum,
      outcome: 'accepted',
      reason: { code: 'full-credit' },
    }
  const ruling = treatment === 'counted' ? rulingOn(rulings, question.id, attemptId, value) : undefined
  if (ruling) return ruled(maximum, ruling.share)
  const decided = treatment === 'counted' ? decidedGaps(rulings, question.id, attemptId, value) : []
  const judged = scoreResponse(question, value, article, decided)
  if (treatment === 'counted') return judged
  // Nobody has to read a response that does not count.
  const outcome = judged.outcome === 'review' ? 'rejected' : judged.outcome
  return { points: noPoints, maximum: 0, outcome, reason: { code: 'question-dropped' } }
}

/** The decision that counts on a response as a whole; of rulings, the newest first. */
function rulingOn(
  rulings: readonly Ruling[],
  questionId: Id,
  attemptId: Id,
  value: ResponseValue | null,
): Ruling | undefined {
  const own = rulings.filter(
    ruling => ruling.questionId === questionId && gapOfSignature(ruling.signature) === null,
  )
  if (own.length === 0) return undefined
  const signature = responseSignature(value)
  return own.find(ruling =>
    ruling.attemptId === null ? ruling.signature === signature : ruling.attemptId === attemptId,
  )
}

function gapRulings(
  rulings: readonly Ruling[],
  questionId: Id,
  attemptId: Id,
  value: ResponseValue | null,
): (Ruling | undefined)[] {
  const own = rulings.filter(ruling => ruling.questionId === questionId)
  if (own.length === 0) return []
  return gapSignatures(value).map((signature, gap) =>
    own.find(ruling =>
      ruling.attemptId === null
        ? ruling.signature === signature
        : ruling.attemptId === attemptId && gapOfSignature(ruling.signature) === gap,
    ),
  )
}

/** What was decided of each gap, of the gap's own points; one on the whole response goes before all of them. */
export function decidedGaps(...given: Parameters<typeof gapRulings>): (Points | null)[] {
  return gapRulings(...given).map(ruling => ruling?.share ?? null)
}

/** What a person wrote to a learner about a response, or about gaps of it. */
export function commentOn(...given: Parameters<typeof gapRulings>): string | null {
  const counting = [rulingOn(...given), ...gapRulings(...given)]
  return [...new Set(counting.flatMap(ruling => ruling?.comment ?? []))].join('\n') || null
}

function ruled(maximum: number, share: Points): Score {
  const given = new Fraction(share.n, share.d)
  const { n, d } = given.mul(maximum)
  const outcome: Outcome = given.equals(1) ? 'accepted' : given.equals(0) ? 'rejected' : 'partial'
  const code = { accepted: 'read-accepted', partial: 'read-in-part', rejected: 'read-refused' }[outcome]
  return { points: { n: Number(n), d: Number(d) }, maximum, outcome, reason: { code } }
}
