import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import { mayDo } from '@/lib/access/share-rights'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Standing } from '@/lib/model/share'
import type { Queries } from '@/lib/storage/queries'
import { findStoredQuestion, type StoredQuestion } from '@/lib/storage/questions'
import { findStoredQuiz, type StoredQuiz } from '@/lib/storage/quizzes'
import { findQuizRight } from '@/lib/storage/shares'

/**
 * An instructor's own quiz, or one that is shared with them: with the right to look they find it, and may do what their
 * right allows ('right-missing', forbidden). Another's is not found. What says nothing else asks for the right to edit.
 */
export async function findOwnQuiz(
  db: Queries,
  actor: Actor,
  quizId: Id,
  needed: Standing = 'edit',
): Promise<Result<StoredQuiz>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const quiz = await findStoredQuiz(db, quizId)
  const none = fail('not-found', 'quiz-not-found')
  if (!quiz) return none
  const standing = await standingIn(db, quiz, userId.value)
  if (standing === null) return none
  return mayDo(standing, needed) ? ok(quiz) : fail('forbidden', 'right-missing')
}

export async function standingIn(
  db: Queries,
  quiz: Pick<StoredQuiz, 'id' | 'ownerId'>,
  userId: Id,
): Promise<Standing | null> {
  return quiz.ownerId === userId ? 'own' : findQuizRight(db, quiz.id, userId)
}

/** A question of such a quiz, with the quiz. */
export async function findOwnQuestion(
  db: Queries,
  actor: Actor,
  questionId: Id,
  needed: Standing = 'edit',
): Promise<Result<StoredQuestion & { quiz: StoredQuiz }>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const none = fail('not-found', 'question-not-found')
  const stored = await findStoredQuestion(db, questionId)
  if (!stored) return none
  const quiz = await findOwnQuiz(db, actor, stored.quizId, needed)
  if (!quiz.ok) return quiz.failure.kind === 'not-found' ? none : quiz
  return ok({ ...stored, quiz: quiz.value })
}
