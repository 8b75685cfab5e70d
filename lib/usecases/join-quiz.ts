import 'server-only'
import { z } from 'zod'
import { learnerCookie } from '@/lib/access/learner-cookie'
import type { Actor } from '@/lib/model/actor'
import type { Learner } from '@/lib/model/attempt'
import type { Cookie } from '@/lib/model/cookie'
import type { Id } from '@/lib/model/id'
import { personNameSchema } from '@/lib/model/password'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { findLearner, insertLearner } from '@/lib/storage/learners'
import type { Queries } from '@/lib/storage/queries'
import { secret } from '@/lib/storage/secret'
import { beginAttempt, tryingCode } from './begin-attempt'
import { openQuiz } from './open-quiz'
import { parseInput } from './parse-input'
import { cookiesAreSecure } from './public-address'

export type JoinQuizInput = {
  actor: Actor
  code: string
  name: string
  /** What the quiz asks for besides, where it does. */
  accessCode?: string
  address: string
  /** False: who finds nothing asks once more, and it counts as a try then. */
  counted?: boolean
}
export type QuizJoined = {
  attemptId: Id
  /** To be set when not null: it keeps the learner's place. */
  learnerCookie: Cookie | null
}

const schema = z.object({
  code: z.string().max(200),
  name: personNameSchema,
  accessCode: z.string().max(100).default(''),
  address: z.string().max(100),
})

/**
 * Begins an attempt, or goes on with the one that is not submitted. 'no-attempts-left' (conflict) names the last
 * attempt in `params.attemptId`.
 */
export async function joinQuiz(input: JoinQuizInput): Promise<Result<QuizJoined>> {
  if (input.actor.role === 'operator') return fail('forbidden', 'learners-only')
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { code, name, accessCode, address } = given.value
  const db = await database()
  const found = await openQuiz(db.prisma, code, address, learnerIdOf(input.actor), input.counted)
  if (!found.ok) return found
  const signing = await secret()
  const begin = () =>
    db.transact<Result<QuizJoined>>(async tx => {
      const { learner, isNew } = await learnerFor(tx, input.actor, name)
      const seat = { learnerId: learner.id, assignmentId: null, accessCode, isNew }
      const attempt = await beginAttempt(tx, found.value, seat)
      if (!attempt.ok) return attempt
      const guest = learner.userId === null
      return ok({
        attemptId: attempt.value,
        learnerCookie: guest ? learnerCookie(learner.id, signing, cookiesAreSecure()) : null,
      })
    })
  return tryingCode(accessCode, address, begin)
}

export function learnerIdOf(actor: Actor): Id | null {
  return 'learnerId' in actor ? actor.learnerId : null
}

type Found = { learner: Learner; isNew: boolean }

/** On a shared device another name is another person: they must not land in the attempt of whoever sat there before. */
async function learnerFor(tx: Queries, actor: Actor, name: string): Promise<Found> {
  const id = learnerIdOf(actor)
  const known = id ? await findLearner(tx, id) : null
  const userId = 'userId' in actor ? actor.userId : null
  if (known && (known.userId !== null || sameName(known.name, name))) return { learner: known, isNew: false }
  return { learner: await insertLearner(tx, { name, userId }), isNew: true }
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()
}
