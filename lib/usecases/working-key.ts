import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Question, QuestionBody } from '@/lib/model/question'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { findArticleVersion } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/queries'
import { findStoredQuestion, updateQuestion } from '@/lib/storage/questions'
import type { StoredQuiz } from '@/lib/storage/quizzes'

/**
 * Changes the working question with its editions, so that the next edition asks it the same way. Gone, or `change` gives
 * null: nothing to do. To be called with the quiz locked.
 */
export async function changeWorkingQuestion(
  tx: Queries,
  quiz: StoredQuiz,
  questionId: Id,
  change: (question: Question) => Partial<QuestionBody> | null,
): Promise<void> {
  const stored = await findStoredQuestion(tx, questionId)
  const changed = stored && change(stored.question)
  if (!stored || !changed) return
  const body = { ...stored.question, ...changed }
  const article = await findArticleVersion(tx, quiz.articleVersionId)
  const { revision } = stored.question
  const done = await updateQuestion(tx, questionId, revision, {
    body: { ...body, findings: findFlaws(body, article) },
  })
  if (!done) throw new Error(`question ${questionId} changed under the lock of its quiz`)
}
