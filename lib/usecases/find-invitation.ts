import 'server-only'
import { z } from 'zod'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { parseInput } from './parse-input'
import { usableInvitation } from './usable-invitation'

export type FindInvitationInput = { token: string }
export type InvitationView = { first: boolean; invitedBy: string | null; expiresAt: Date }

export async function findInvitation(input: FindInvitationInput): Promise<Result<InvitationView>> {
  const given = parseInput(z.object({ token: z.string().max(200) }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const invitation = await usableInvitation(prisma, given.value.token, new Date())
  if (!invitation.ok) return invitation
  const { first, inviterName, expiresAt } = invitation.value
  return ok({ first, invitedBy: inviterName, expiresAt })
}
