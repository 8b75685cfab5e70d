import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { Cookie } from '@/lib/model/cookie'
import { emailSchema, passwordSchema, personNameSchema } from '@/lib/model/password'
import { fail, ok, type Result } from '@/lib/model/result'
import { giveLearnerTo } from '@/lib/storage/learners'
import { makeUser } from './make-user'
import { openSession } from './open-session'
import { parseInput } from './parse-input'
import { withinLimit } from './within-limit'

export type ClaimLearnerInput = {
  actor: Actor
  name: string
  email: string
  password: string
  address: string
}
export type LearnerClaimed = { cookies: Cookie[] }

const schema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
  address: z.string().max(100),
})

/** A guest's place becomes an account of role learner, never of another role; a place is claimed once. */
export async function claimLearner(input: ClaimLearnerInput): Promise<Result<LearnerClaimed>> {
  const { actor } = input
  if (actor.role === 'visitor') return fail('unauthenticated', 'join-first')
  if (actor.role !== 'learner') return fail('forbidden', 'learners-only')
  const claimed = fail('conflict', 'already-claimed')
  if (actor.userId !== null) return claimed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { name, email, password, address } = given.value
  const allowed = await withinLimit('claim-address', address)
  if (!allowed.ok) return allowed
  const user = { name, email, password, role: 'learner', passwordIsTemporary: false } as const
  const made = await makeUser(user, async (tx, userId) =>
    (await giveLearnerTo(tx, actor.learnerId, userId)) ? ok(null) : claimed,
  )
  if (!made.ok) return made
  const session = await openSession(email, password)
  return session.ok ? ok({ cookies: session.value.cookies }) : session
}
