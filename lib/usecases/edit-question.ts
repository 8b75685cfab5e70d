import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Question, QuestionBody } from '@/lib/model/question'
import type { Result } from '@/lib/model/result'

/** What a person may change of a question; its origin and findings are the server's (extra fields are dropped). */
export type QuestionEdit = Pick<
  QuestionBody,
  'content' | 'class' | 'difficulty' | 'points' | 'evidence' | 'explanation'
>
export type EditQuestionInput = { actor: Actor; questionId: Id; revision: number; body: QuestionEdit }
export type QuestionSaved = { question: Question }

/** A stale revision is a conflict; nothing is overwritten. */
export async function editQuestion(_input: EditQuestionInput): Promise<Result<QuestionSaved>> {
  throw new Error('not filled yet')
}
