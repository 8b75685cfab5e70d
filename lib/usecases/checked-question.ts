import 'server-only'
import { isOver, mostTries } from '@/lib/access/practice-steps'
import type { Id } from '@/lib/model/id'
import type { EditionQuestion } from '@/lib/model/quiz'
import type { Outcome } from '@/lib/model/score'
import type { Span } from '@/lib/model/span'
import { type ShownKey, shownKey } from './shown-key'

/** What a learner sees of a response that was checked: where to read again first; key and reason when it is over. */
export type CheckedQuestion = {
  questionId: Id
  outcome: Outcome
  triesLeft: number
  /** Offsets into the paragraphs joined by a blank line. */
  evidence: Span[]
  key: ShownKey | null
  explanation: string | null
}

/** Null before the first try: then nothing may be seen. */
export function checkedQuestion(
  question: Pick<EditionQuestion, 'id' | 'content' | 'evidence' | 'explanation'>,
  outcomes: readonly Outcome[],
): CheckedQuestion | null {
  const outcome = outcomes.at(-1)
  if (!outcome) return null
  const over = isOver(outcomes)
  return {
    questionId: question.id,
    outcome,
    triesLeft: over ? 0 : mostTries - outcomes.length,
    evidence: question.evidence,
    key: over ? shownKey(question.content) : null,
    explanation: over ? question.explanation : null,
  }
}
