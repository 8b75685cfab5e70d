import 'server-only'
import { z } from 'zod'
import { asOperator } from '@/lib/access/permissions'
import { newTemporaryPassword } from '@/lib/access/random-letters'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { emailSchema, personNameSchema } from '@/lib/model/password'
import { ok, type Result } from '@/lib/model/result'
import { makeUser } from './make-user'
import { parseInput } from './parse-input'

/** Only for the operator at the terminal (demonstration class): the password is printed once and must be changed. */
export type CreateInstructorInput = { actor: Actor; name: string; email: string }
export type NewInstructor = { userId: Id; password: string }

export async function createInstructor(input: CreateInstructorInput): Promise<Result<NewInstructor>> {
  const allowed = asOperator(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ name: personNameSchema, email: emailSchema }), input)
  if (!given.ok) return given
  const password = newTemporaryPassword()
  const user = { ...given.value, password, role: 'instructor', passwordIsTemporary: true } as const
  const made = await makeUser(user, async () => ok(null))
  return made.ok ? ok({ userId: made.value, password }) : made
}
