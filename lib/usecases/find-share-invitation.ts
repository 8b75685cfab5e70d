import 'server-only'
import { z } from 'zod'
import { fail, ok, type Result } from '@/lib/model/result'
import type { ShareRight } from '@/lib/model/share'
import { database } from '@/lib/storage/database'
import { parseInput } from './parse-input'
import { usableInvitation } from './usable-invitation'

export type FindShareInvitationInput = { token: string }
export type ShareInvitationView = {
  of: 'quiz' | 'class'
  name: string
  right: ShareRight
  invitedBy: string | null
  expiresAt: Date
}

/** What a link shares, for whoever holds it. */
export async function findShareInvitation(
  input: FindShareInvitationInput,
): Promise<Result<ShareInvitationView>> {
  const given = parseInput(z.object({ token: z.string().max(200) }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const invitation = await usableInvitation(prisma, given.value.token, new Date())
  if (!invitation.ok) return invitation
  const { shares, inviterName, expiresAt } = invitation.value
  if (!shares) return fail('not-found', 'invitation-not-found')
  const { thing, name, right } = shares
  return ok({ of: 'quizId' in thing ? 'quiz' : 'class', name, right, invitedBy: inviterName, expiresAt })
}
