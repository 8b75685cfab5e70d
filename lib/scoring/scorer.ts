import type { Language } from '@/lib/model/language'
import type { ContentOf, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { Outcome, ScoreReason } from '@/lib/model/score'

/** Judges a response of one kind; points follow from the outcome. */
export type Scorer<K extends QuestionKind> = (
  content: ContentOf<K>,
  response: Extract<ResponseValue, { kind: K }>,
  language: Language,
) => Judgement

export type Judgement = { outcome: Outcome; reason: ScoreReason }

export function judged(
  outcome: Outcome,
  code: string,
  params?: NonNullable<ScoreReason['params']>,
): Judgement {
  return { outcome, reason: params ? { code, params } : { code } }
}

export const blank: Judgement = { outcome: 'blank', reason: { code: 'blank' } }
