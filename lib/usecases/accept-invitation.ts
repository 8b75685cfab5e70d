import 'server-only'
import { z } from 'zod'
import type { Cookie } from '@/lib/model/cookie'
import { emailSchema, passwordSchema, personNameSchema } from '@/lib/model/password'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { consumeInvitation } from '@/lib/storage/invitations'
import { giveShare } from './give-share'
import { makeUser } from './make-user'
import { openSession } from './open-session'
import { parseInput } from './parse-input'
import { usableInvitation } from './usable-invitation'
import { withinLimit } from './within-limit'

export type AcceptInvitationInput = {
  token: string
  name: string
  email: string
  password: string
  address: string
}
export type SignedIn = { cookies: Cookie[]; mustChangePassword: boolean }

const schema = z.object({
  token: z.string().max(200),
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
  address: z.string().max(100),
})

/** The only way to become an instructor; what the link shares is shared with them. Works once: of two at the same time one is too late. */
export async function acceptInvitation(input: AcceptInvitationInput): Promise<Result<SignedIn>> {
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { token, name, email, password, address } = given.value
  const allowed = await withinLimit('invitation-address', address)
  if (!allowed.ok) return allowed
  const { prisma } = await database()
  const now = new Date()
  const invitation = await usableInvitation(prisma, token, now)
  if (!invitation.ok) return invitation
  const user = { name, email, password, role: 'instructor', passwordIsTemporary: false } as const
  const { id, shares } = invitation.value
  const made = await makeUser(user, async (tx, userId) => {
    if (!(await consumeInvitation(tx, id, now))) return fail('not-found', 'invitation-not-found')
    if (shares) await giveShare(tx, { ...shares, userId, name })
    return ok(null)
  })
  if (!made.ok) return made
  const session = await openSession(email, password)
  return session.ok ? ok({ cookies: session.value.cookies, mustChangePassword: false }) : session
}
