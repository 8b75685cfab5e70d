import 'server-only'
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { learnerCookie } from '@/lib/access/learner-cookie'
import type { Actor } from '@/lib/model/actor'
import type { Learner } from '@/lib/model/attempt'
import type { Cookie } from '@/lib/model/cookie'
import type { Id } from '@/lib/model/id'
import { personNameSchema } from '@/lib/model/password'
import { fail, ok, type Result } from '@/lib/model/result'
import { insertAttempt, listAttemptsOf } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findNewestEdition } from '@/lib/storage/editions'
import { findLearner, insertLearner, lockLearner } from '@/lib/storage/learners'
import type { Queries } from '@/lib/storage/queries'
import type { StoredQuiz } from '@/lib/storage/quizzes'
import { secret } from '@/lib/storage/secret'
import { openQuiz } from './open-quiz'
import { parseInput } from './parse-input'
import { cookiesAreSecure } from './public-address'

export type JoinQuizInput = { actor: Actor; code: string; name: string; address: string }
export type QuizJoined = {
  attemptId: Id
  /** To be set when not null: it keeps the learner's place. */
  learnerCookie: Cookie | null
}

const schema = z.object({ code: z.string().max(200), name: personNameSchema, address: z.string().max(100) })

/**
 * Begins an attempt, or goes on with the one that is not submitted. 'no-attempts-left' (conflict) names the last
 * attempt in `params.attemptId`.
 */
export async function joinQuiz(input: JoinQuizInput): Promise<Result<QuizJoined>> {
  if (input.actor.role === 'operator') return fail('forbidden', 'learners-only')
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { code, name, address } = given.value
  const db = await database()
  const found = await openQuiz(db.prisma, code, address)
  if (!found.ok) return found
  const signing = await secret()
  return db.transact(async tx => {
    const learner = await learnerFor(tx, input.actor, name)
    const attempt = await begin(tx, found.value, learner.id)
    if (!attempt.ok) return attempt
    const guest = learner.userId === null
    return ok({
      attemptId: attempt.value,
      learnerCookie: guest ? learnerCookie(learner.id, signing, cookiesAreSecure()) : null,
    })
  })
}

/** On a shared device another name is another person: they must not land in the attempt of whoever sat there before. */
async function learnerFor(tx: Queries, actor: Actor, name: string): Promise<Learner> {
  const known = 'learnerId' in actor && actor.learnerId ? await findLearner(tx, actor.learnerId) : null
  const userId = 'userId' in actor ? actor.userId : null
  if (known && (known.userId !== null || sameName(known.name, name))) return known
  return insertLearner(tx, { name, userId })
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()
}

/** Counting and beginning are one step for each learner: two tabs cannot make one attempt too many. */
async function begin(tx: Queries, quiz: StoredQuiz, learnerId: Id): Promise<Result<Id>> {
  await lockLearner(tx, learnerId)
  const attempts = await listAttemptsOf(tx, quiz.id, learnerId)
  const last = attempts.at(-1)
  if (last && last.submittedAt === null) return ok(last.id)
  if (last && quiz.settings.attempts !== null && attempts.length >= quiz.settings.attempts)
    return fail('conflict', 'no-attempts-left', { params: { attemptId: last.id } })
  const edition = await findNewestEdition(tx, quiz.id)
  if (!edition) return fail('not-found', 'no-open-quiz')
  return ok(
    await insertAttempt(tx, {
      quizId: quiz.id,
      editionId: edition.id,
      learnerId,
      number: (last?.number ?? 0) + 1,
      seed: randomInt(2 ** 31),
      startedAt: new Date(),
    }),
  )
}
