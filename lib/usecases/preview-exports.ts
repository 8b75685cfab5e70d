import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type LeftOut, type WrittenFormat, writtenFormats } from '@/lib/model/portable-quiz'
import { ok, type Result } from '@/lib/model/result'
import { parseInput } from './parse-input'
import { portableOfQuiz } from './portable-of-quiz'
import { writeQuiz } from './write-quiz'

export type PreviewExportsInput = { actor: Actor; quizId: Id }
export type ExportsPreview = { questions: number; formats: { format: WrittenFormat; leftOut: LeftOut[] }[] }

/** What each format would leave out of this very quiz. */
export async function previewExports(input: PreviewExportsInput): Promise<Result<ExportsPreview>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const quiz = await portableOfQuiz(input.actor, given.value.quizId)
  if (!quiz.ok) return quiz
  return ok({
    questions: quiz.value.questions.length,
    formats: writtenFormats.map(format => ({ format, leftOut: writeQuiz(quiz.value, format).leftOut })),
  })
}
