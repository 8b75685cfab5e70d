import type { Article } from '@/lib/model/article'
import type { ContentOf, QuestionBody, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { Score } from '@/lib/model/score'
import { scoreCloze } from './cloze'
import { scoreJustifiedTrueFalse } from './justified-true-false'
import { scoreMatching } from './matching'
import { scoreMultipleChoice } from './multiple-choice'
import { scoreMultipleResponse } from './multiple-response'
import { scoreNumeric } from './numeric'
import { scoreOrdering } from './ordering'
import { pointsOf } from './points'
import { blank, type Judgement, judged, type Scorer, type Setting } from './scorer'
import { scoreShortAnswer } from './short-answer'
import { scoreTrueFalse } from './true-false'

const scorers = {
  'multiple-choice': scoreMultipleChoice,
  'multiple-response': scoreMultipleResponse,
  'true-false': scoreTrueFalse,
  'justified-true-false': scoreJustifiedTrueFalse,
  'short-answer': scoreShortAnswer,
  numeric: scoreNumeric,
  cloze: scoreCloze,
  matching: scoreMatching,
  ordering: scoreOrdering,
} satisfies { [K in QuestionKind]: Scorer<K> }

/**
 * The score of one response: all of the question's `points` when it is accepted, a share when it is right in part, none
 * otherwise. `review` gives none until a person decides; no response, or an empty one, is `blank`. The reason is a key
 * of the `scores` messages. The article is the version the question was asked on: evidence is offsets into its text.
 */
export function scoreResponse(
  { content, points, evidence }: Pick<QuestionBody, 'content' | 'points' | 'evidence'>,
  response: ResponseValue | null,
  { language, text }: Pick<Article, 'language' | 'text'>,
): Score {
  const judgement = response === null ? blank : judge(content, response, { language, text, evidence })
  const { outcome, reason, share = outcome === 'accepted' ? 1 : 0 } = judgement
  return { points: pointsOf(points, share), maximum: points, outcome, reason }
}

function judge(content: QuestionContent, response: ResponseValue, setting: Setting): Judgement {
  if (response.kind !== content.kind) return judged('review', 'another-kind')
  return judgeKind(content.kind, content, response, setting)
}

/** The kinds were compared: the table's entry takes both. */
function judgeKind<K extends QuestionKind>(
  kind: K,
  content: QuestionContent,
  response: ResponseValue,
  setting: Setting,
): Judgement {
  const scorer = scorers[kind] as unknown as Scorer<K>
  return scorer(content as ContentOf<K>, response as Extract<ResponseValue, { kind: K }>, setting)
}
