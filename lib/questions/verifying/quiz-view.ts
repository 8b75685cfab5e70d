import type { ContentOf, Finding, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ItemView } from './item-view'

/** A question of the quiz; `statement` is the key of a true/false, null for the other kinds. */
export type QuizItem = ItemView & { statement: boolean | null }
export type QuizFinding = { index: number; finding: Finding }
/** A finding about the quiz as a whole hangs on its first question concerned. */
export type QuizRule = (items: readonly QuizItem[]) => QuizFinding[]

const statements = {
  'multiple-choice': () => null,
  'true-false': content => content.key,
  'short-answer': () => null,
  cloze: () => null,
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => boolean | null }

export function statementOf(content: QuestionContent): boolean | null {
  return (statements[content.kind] as (content: QuestionContent) => boolean | null)(content)
}
