import type { Article } from '@/lib/model/article'
import type { ContentOf, QuestionBody, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { Points, Score } from '@/lib/model/score'
import { judgeGaps, scoreCloze } from './cloze'
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

/** Kinds whose response has parts that are judged, and can be decided on, one by one. */
const parted: { [K in QuestionKind]: ((...given: Parameters<Scorer<K>>) => Judgement[]) | null } = {
  'multiple-choice': null,
  'multiple-response': null,
  'true-false': null,
  'justified-true-false': null,
  'short-answer': null,
  numeric: null,
  cloze: judgeGaps,
  matching: null,
  ordering: null,
}

type Asked = Pick<QuestionBody, 'content' | 'points' | 'evidence'>
type Text = Pick<Article, 'language' | 'text'>

/**
 * The score of one response: all of the question's `points` when it is accepted, a share when it is right in part, none
 * otherwise. `review` gives none until a person decides, but for the parts of a cloze that are certain; no response, or an empty one, is `blank`. The reason is a key
 * of the `scores` messages. The article is the version the question was asked on: evidence is offsets into its text.
 * `decided` are the shares, of each part's own points, that a person gave to parts of it.
 */
export function scoreResponse(
  { content, points, evidence }: Asked,
  response: ResponseValue | null,
  { language, text }: Text,
  decided: readonly (Points | null)[] = [],
): Score {
  const setting = { language, text, evidence, decided }
  const judgement = response === null ? blank : judge(content, response, setting)
  const { outcome, reason, share = outcome === 'accepted' ? 1 : 0 } = judgement
  return { points: pointsOf(points, share), maximum: points, outcome, reason }
}

/** The judgement of each part of a response whose parts are judged one by one; empty for one that is judged as a whole. */
export function judgeEachGap(
  { content, evidence }: Asked,
  response: ResponseValue | null,
  { language, text }: Text,
  decided: readonly (Points | null)[] = [],
): Judgement[] {
  const parts = parted[content.kind] as ((...given: Parameters<Scorer<QuestionKind>>) => Judgement[]) | null
  if (!parts || response?.kind !== content.kind) return []
  const judgements = parts(content, response, { language, text, evidence, decided })
  return judgements.length > 1 ? judgements : []
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
