import 'server-only'
import type { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import type { Standing } from '@/lib/model/share'
import { type Database, database } from '@/lib/storage/database'
import type { StoredQuiz } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'

export type AtQuiz<Given> = { userId: Id; given: Given; db: Database; quiz: StoredQuiz }

/**
 * What a verb about one quiz begins with: who asks, what was given, and the quiz, when it is theirs or shared with them for
 * this. What says nothing else asks for the right to edit.
 */
export async function atQuiz<Schema extends z.ZodType<{ quizId: Id }>>(
  schema: Schema,
  input: { actor: Actor; quizId: Id },
  needed: Standing = 'edit',
): Promise<Result<AtQuiz<z.infer<Schema>>>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const db = await database()
  const quiz = await findOwnQuiz(db.prisma, input.actor, given.value.quizId, needed)
  return quiz.ok ? ok({ userId: userId.value, given: given.value, db, quiz: quiz.value }) : quiz
}
