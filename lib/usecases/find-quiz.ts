import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import type { Finding, Question } from '@/lib/model/question'
import type { Edition, Quiz } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import type { Standing } from '@/lib/model/share'
import { findQuizFlaws } from '@/lib/questions/verifying/find-quiz-flaws'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { findNewestEdition } from '@/lib/storage/editions'
import { listQuestions } from '@/lib/storage/questions'
import { differsFromEdition } from './differs-from-edition'
import { findOwnQuiz, standingIn } from './find-own-quiz'
import { parseInput } from './parse-input'

export type FindQuizInput = { actor: Actor; quizId: Id }
export type QuizView = {
  /** `revision` is named by changeSettings. */
  quiz: Quiz & { revision: number }
  /** What whoever asks may do with it. */
  standing: Standing
  article: Article
  /** By position; each carries its own findings. */
  questions: Question[]
  /** Findings about accepted questions taken together (one gives another's key, balance of true and false, …). */
  quizFindings: { questionId: Id; finding: Finding }[]
  /** The accepted questions differ from the newest edition: publishing again would make the next one. */
  changedSincePublished: boolean
}

export async function findQuiz(input: FindQuizInput): Promise<Result<QuizView>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuiz(prisma, input.actor, given.value.quizId, 'view')
  if (!found.ok) return found
  const { articleVersionId, ...quiz } = found.value
  const article = await findArticleVersion(prisma, articleVersionId)
  const questions = await listQuestions(prisma, quiz.id)
  const accepted = questions.filter(question => question.state === 'accepted')
  const newest: Edition | null = await findNewestEdition(prisma, quiz.id)
  const standing = (await standingIn(prisma, quiz, allowed.value)) ?? 'view'
  return ok({
    quiz,
    standing,
    article,
    questions,
    quizFindings: findQuizFlaws(accepted, article).flatMap(({ index, finding }) => {
      const question = accepted[index]
      return question ? [{ questionId: question.id, finding }] : []
    }),
    changedSincePublished: newest !== null && differsFromEdition(quiz, accepted, newest),
  })
}
