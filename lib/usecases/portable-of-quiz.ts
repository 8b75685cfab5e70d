import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { PortableQuiz } from '@/lib/model/portable-quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { listQuestions } from '@/lib/storage/questions'
import { findOwnQuiz } from './find-own-quiz'

/** One's own quiz as it travels: its accepted questions with their article. */
export async function portableOfQuiz(actor: Actor, quizId: Id): Promise<Result<PortableQuiz>> {
  const { prisma } = await database()
  const found = await findOwnQuiz(prisma, actor, quizId, 'view')
  if (!found.ok) return found
  const { title, language, articleVersionId } = found.value
  const article = await findArticleVersion(prisma, articleVersionId)
  const questions = (await listQuestions(prisma, quizId)).filter(({ state }) => state === 'accepted')
  if (questions.length === 0) return fail('invalid', 'nothing-to-export')
  return ok({
    title,
    language,
    article: { ...article, left: [] },
    questions: questions.map(
      ({ position: _, state: _s, revision: _r, findings: _f, ...question }) => question,
    ),
  })
}
