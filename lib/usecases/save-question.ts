import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Question, QuestionBody, QuestionState } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Database } from '@/lib/storage/database'
import { findStoredQuestion, updateQuestion } from '@/lib/storage/questions'
import { lockQuizWork, touchQuiz } from '@/lib/storage/quizzes'

/** Writes a change over the revision it was based on, or nothing; the question comes back as it is now. */
export async function saveQuestion(
  db: Database,
  given: {
    quizId: Id
    questionId: Id
    revision: number
    change: { body?: QuestionBody; state?: QuestionState }
  },
): Promise<Result<Question>> {
  const { quizId, questionId, revision, change } = given
  return db.transact(async tx => {
    // Everyone takes the quiz first and a question then: two who do it the other way round wait for each other for ever.
    await lockQuizWork(tx, quizId)
    if (!(await updateQuestion(tx, questionId, revision, change)))
      return fail('conflict', 'question-changed-elsewhere')
    await touchQuiz(tx, quizId)
    const saved = await findStoredQuestion(tx, questionId)
    return saved ? ok(saved.question) : fail('not-found', 'question-not-found')
  })
}
