import Fraction from 'fraction.js'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ContentOf, Penalty, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { Outcome, Points, ScoreReason } from '@/lib/model/score'
import type { Span } from '@/lib/model/span'

/**
 * What a response is read against besides its question: the article's language and text, and the words that prove the key.
 * `decided`: the shares that a person gave to parts of it, in their order; these go before the key.
 */
export type Setting = {
  language: ArticleLanguage
  text: string
  evidence: readonly Span[]
  decided?: readonly (Points | null)[]
}

/** Judges a response of one kind; points follow from the judgement. */
export type Scorer<K extends QuestionKind> = (
  content: ContentOf<K>,
  response: Extract<ResponseValue, { kind: K }>,
  setting: Setting,
) => Judgement

/** `share` is of the question's points: there for `partial`, for the certain part of what waits, and below zero for a wrong choice that costs. */
export type Judgement = { outcome: Outcome; reason: ScoreReason; share?: Fraction }

type Params = NonNullable<ScoreReason['params']>

export function judged(outcome: Outcome, code: string, params?: Params): Judgement {
  return { outcome, reason: params ? { code, params } : { code } }
}

/** All of it is accepted, none of it (or less) rejected, and a share between the two partial. */
export function judgedByShare(share: Fraction, code: string, params: Params): Judgement {
  if (share.compare(1) >= 0) return judged('accepted', code, params)
  if (share.compare(0) <= 0) return judged('rejected', code, params)
  return { ...judged('partial', code, params), share: new Fraction(share) }
}

export const blank: Judgement = { outcome: 'blank', reason: { code: 'blank' } }

/** A wrong choice that costs: less than nothing, when the question says so. */
export function withPenalty(judgement: Judgement, penalty: Penalty | undefined): Judgement {
  if (!penalty || judgement.outcome !== 'rejected') return judgement
  return { ...judgement, share: new Fraction(-penalty.n, penalty.d) }
}
