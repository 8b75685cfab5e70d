import 'server-only'
import { asInstructor, ownsThing } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Queries } from '@/lib/storage/queries'
import { findStoredQuestion, type StoredQuestion } from '@/lib/storage/questions'
import { findStoredQuiz, type StoredQuiz } from '@/lib/storage/quizzes'

/** An instructor's own quiz; another's is not found. */
export async function findOwnQuiz(db: Queries, actor: Actor, quizId: Id): Promise<Result<StoredQuiz>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const quiz = await findStoredQuiz(db, quizId)
  return quiz && ownsThing(userId.value, quiz) ? ok(quiz) : fail('not-found', 'quiz-not-found')
}

/** A question of an instructor's own quiz, with the quiz. */
export async function findOwnQuestion(
  db: Queries,
  actor: Actor,
  questionId: Id,
): Promise<Result<StoredQuestion & { quiz: StoredQuiz }>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const stored = await findStoredQuestion(db, questionId)
  const quiz = stored && (await findStoredQuiz(db, stored.quizId))
  return quiz && ownsThing(userId.value, quiz)
    ? ok({ ...stored, quiz })
    : fail('not-found', 'question-not-found')
}
