import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type WrittenFormat, writtenFormats } from '@/lib/model/portable-quiz'
import { ok, type Result } from '@/lib/model/result'
import { parseInput } from './parse-input'
import { portableOfQuiz } from './portable-of-quiz'
import { type QuizFile, writeQuiz } from './write-quiz'

export type ExportQuizInput = { actor: Actor; quizId: Id; format: WrittenFormat }

/** Accepted questions and their article as a file. Failure: nothing-to-export. */
export async function exportQuiz(input: ExportQuizInput): Promise<Result<QuizFile>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, format: z.enum(writtenFormats) }), input)
  if (!given.ok) return given
  const quiz = await portableOfQuiz(input.actor, given.value.quizId)
  return quiz.ok ? ok(writeQuiz(quiz.value, given.value.format)) : quiz
}
