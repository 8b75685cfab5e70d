import type { Language } from '@/lib/model/language'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { Score } from '@/lib/model/score'
import { scoreCloze } from './cloze'
import { scoreMultipleChoice } from './multiple-choice'
import { pointsOf } from './points'
import { blank, type Judgement, judged, type Scorer } from './scorer'
import { scoreShortAnswer } from './short-answer'
import { scoreTrueFalse } from './true-false'

const scorers = {
  'multiple-choice': scoreMultipleChoice,
  'true-false': scoreTrueFalse,
  'short-answer': scoreShortAnswer,
  cloze: scoreCloze,
} satisfies { [K in QuestionKind]: Scorer<K> }

/**
 * The score of one response: all of the question's `points` when it is accepted, none otherwise. `review` gives none
 * until a person decides; no response, or an empty one, is `blank`. The reason is a key of the `scores` messages.
 */
export function scoreResponse(
  content: QuestionContent,
  points: number,
  response: ResponseValue | null,
  language: Language,
): Score {
  const { outcome, reason } = response === null ? blank : judge(content, response, language)
  return { points: pointsOf(points, outcome === 'accepted' ? 1 : 0), maximum: points, outcome, reason }
}

function judge(content: QuestionContent, response: ResponseValue, language: Language): Judgement {
  if (response.kind !== content.kind) return judged('review', 'another-kind')
  return judgeKind(content.kind, content, response, language)
}

/** The kinds were compared: the table's entry takes both. */
function judgeKind<K extends QuestionKind>(
  kind: K,
  content: QuestionContent,
  response: ResponseValue,
  language: Language,
): Judgement {
  const scorer = scorers[kind] as unknown as Scorer<K>
  return scorer(content as ContentOf<K>, response as Extract<ResponseValue, { kind: K }>, language)
}
