import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'

/** `to` is the new position among all questions of the quiz, from 0. */
export type MoveQuestionInput = { actor: Actor; questionId: Id; to: number }
export type QuestionMoved = { order: Id[] }

export async function moveQuestion(_input: MoveQuestionInput): Promise<Result<QuestionMoved>> {
  throw new Error('not filled yet')
}
