import 'server-only'
import { invitationExpiry, invitationHash, newInvitationToken } from '@/lib/access/invitation-token'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { insertInvitation } from '@/lib/storage/invitations'
import { withinLimit } from './within-limit'

export type InviteInstructorInput = { actor: Actor }
export type NewInvitation = { token: string; expiresAt: Date }

/** The token is told once, here: only its hash is stored. */
export async function inviteInstructor({ actor }: InviteInstructorInput): Promise<Result<NewInvitation>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const allowed = await withinLimit('invite', userId.value)
  if (!allowed.ok) return allowed
  const { prisma } = await database()
  const token = newInvitationToken()
  const expiresAt = invitationExpiry(new Date())
  await insertInvitation(prisma, { tokenHash: invitationHash(token), invitedById: userId.value, expiresAt })
  return ok({ token, expiresAt })
}
