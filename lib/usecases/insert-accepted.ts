import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Question, QuestionBody } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { insertQuestions, listQuestions } from '@/lib/storage/questions'
import { questionsPerQuiz } from './questions-per-quiz'
import { recordChange } from './record-change'

/** A question that an instructor chose goes last and needs no second look. The caller has checked whose quiz it is. */
export async function insertAccepted(
  actor: Actor,
  quizId: Id,
  body: QuestionBody,
  sourceId: Id | null = null,
): Promise<Result<Question>> {
  const db = await database()
  return recordChange(db, { quizId, actor, cause: 'added' }, async (tx, questions) => {
    if (questions.filter(question => question.state !== 'rejected').length >= questionsPerQuiz)
      return fail('too-large', 'too-many-questions', { params: { maximum: questionsPerQuiz } })
    const position = (questions.at(-1)?.position ?? -1) + 1
    const [id] = await insertQuestions(tx, quizId, [{ position, state: 'accepted', body, sourceId }])
    const added = (await listQuestions(tx, quizId)).find(question => question.id === id)
    return added ? ok(added) : fail('not-found', 'question-not-found')
  })
}
