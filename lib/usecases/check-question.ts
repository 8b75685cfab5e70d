import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type Finding, type QuestionEdit, questionEditSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { type Fix, proposeFixes } from '@/lib/questions/fixing/propose-fixes'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { findArticleVersion } from '@/lib/storage/articles'
import { findStoredQuestion } from '@/lib/storage/questions'
import { atQuiz } from './at-quiz'
import { byHand } from './by-hand'

/** `questionId` when it is one of the quiz already: what a machine proposed is judged more strictly. */
export type CheckQuestionInput = { actor: Actor; quizId: Id; questionId: Id | null; body: QuestionEdit }
export type QuestionChecked = { findings: Finding[]; fixes: Fix[] }

const schema = z.object({ quizId: idSchema, questionId: idSchema.nullable(), body: questionEditSchema })

/** What the rules say of a question while it is written, and what they can put right themselves. Nothing is stored. */
export async function checkQuestion(input: CheckQuestionInput): Promise<Result<QuestionChecked>> {
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const { quizId, questionId, body } = given
  const article = await findArticleVersion(db.prisma, quiz.articleVersionId)
  if (body.evidence.some(({ start, end }) => start === end || end > article.text.length))
    return fail('invalid', 'evidence-outside-article', { field: 'evidence' })
  const stored = questionId && (await findStoredQuestion(db.prisma, questionId))
  const origin = stored && stored.quizId === quizId ? stored.question.origin : byHand
  const judged = { ...body, origin }
  const findings = findFlaws(judged, article)
  return ok({ findings, fixes: proposeFixes(judged, article, findings) })
}
