import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Question, QuestionBody } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { insertQuestions, listQuestions } from '@/lib/storage/questions'
import { lockQuiz, touchQuiz } from '@/lib/storage/quizzes'
import { questionsPerQuiz } from './questions-per-quiz'

/** A question that an instructor chose goes last and needs no second look. The caller has checked whose quiz it is. */
export async function insertAccepted(quizId: Id, body: QuestionBody): Promise<Result<Question>> {
  const db = await database()
  return db.transact(async tx => {
    await lockQuiz(tx, quizId)
    const questions = await listQuestions(tx, quizId)
    if (questions.filter(question => question.state !== 'rejected').length >= questionsPerQuiz)
      return fail('too-large', 'too-many-questions', { params: { maximum: questionsPerQuiz } })
    const position = (questions.at(-1)?.position ?? -1) + 1
    const [id] = await insertQuestions(tx, quizId, [{ position, state: 'accepted', body }])
    await touchQuiz(tx, quizId)
    const added = (await listQuestions(tx, quizId)).find(question => question.id === id)
    return added ? ok(added) : fail('not-found', 'question-not-found')
  })
}
