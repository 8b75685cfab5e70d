import type { ContentOf, Finding, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ItemView } from './item-view'

/** A question of the quiz; `statement` is the key of a true/false (justified or not), null for the other kinds. */
export type QuizItem = ItemView & { statement: boolean | null }
export type QuizFinding = { index: number; finding: Finding }
/** A finding about the quiz as a whole hangs on its first question concerned. */
export type QuizRule = (items: readonly QuizItem[]) => QuizFinding[]

const statements = {
  'multiple-choice': () => null,
  'multiple-response': () => null,
  'true-false': content => content.key,
  'justified-true-false': content => content.key,
  'short-answer': () => null,
  numeric: () => null,
  cloze: () => null,
  matching: () => null,
  ordering: () => null,
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => boolean | null }

export function statementOf(content: QuestionContent): boolean | null {
  return (statements[content.kind] as (content: QuestionContent) => boolean | null)(content)
}
