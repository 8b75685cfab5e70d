import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { removeInvitation as removeStored } from '@/lib/storage/invitations'
import { asAdministrator } from './as-administrator'
import { parseInput } from './parse-input'

export type RemoveInvitationInput = { actor: Actor; invitationId: Id }

/** A link that nobody has followed yet stops working. */
export async function removeInvitation(input: RemoveInvitationInput): Promise<Result<null>> {
  const allowed = await asAdministrator(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ invitationId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  await removeStored(prisma, given.value.invitationId)
  return ok(null)
}
