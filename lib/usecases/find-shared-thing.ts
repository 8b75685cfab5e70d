import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import type { Standing } from '@/lib/model/share'
import type { SharedThing } from '@/lib/model/shared-thing'
import type { Queries } from '@/lib/storage/queries'
import { findOwnClass } from './find-own-class'
import { findOwnQuiz } from './find-own-quiz'

/** The quiz or the class, when whoever asks has the right that is needed. */
export async function findSharedThing(
  db: Queries,
  actor: Actor,
  thing: SharedThing,
  needed: Standing,
): Promise<Result<{ ownerId: Id; name: string }>> {
  if ('quizId' in thing) {
    const quiz = await findOwnQuiz(db, actor, thing.quizId, needed)
    return quiz.ok ? ok({ ownerId: quiz.value.ownerId, name: quiz.value.title }) : quiz
  }
  const own = await findOwnClass(db, actor, thing.classId, needed)
  return own.ok ? ok({ ownerId: own.value.ownerId, name: own.value.name }) : own
}
