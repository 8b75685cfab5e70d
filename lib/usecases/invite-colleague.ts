import 'server-only'
import { z } from 'zod'
import { invitationExpiry, invitationHash, newInvitationToken } from '@/lib/access/invitation-token'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { ok, type Result } from '@/lib/model/result'
import { type ShareRight, shareRightSchema } from '@/lib/model/share'
import { type SharedThing, sharedThingSchema } from '@/lib/model/shared-thing'
import { database } from '@/lib/storage/database'
import { insertInvitation } from '@/lib/storage/invitations'
import { findSharedThing } from './find-shared-thing'
import type { NewInvitation } from './invite-instructor'
import { parseInput } from './parse-input'
import { withinLimit } from './within-limit'

export type InviteColleagueInput = { actor: Actor; thing: SharedThing; right: ShareRight }

const schema = z.object({ thing: sharedThingSchema, right: shareRightSchema })

/**
 * A link that shares a quiz or class with whoever follows it first: an instructor who is signed in, or somebody who
 * becomes one by it. The token is told once, here: only its hash is stored.
 */
export async function inviteColleague(input: InviteColleagueInput): Promise<Result<NewInvitation>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { thing, right } = given.value
  const { prisma } = await database()
  const own = await findSharedThing(prisma, input.actor, thing, 'own')
  if (!own.ok) return own
  const allowed = await withinLimit('invite', userId.value)
  if (!allowed.ok) return allowed
  const token = newInvitationToken()
  const expiresAt = invitationExpiry(new Date())
  await insertInvitation(prisma, {
    tokenHash: invitationHash(token),
    invitedById: userId.value,
    expiresAt,
    shares: { thing, right },
  })
  return ok({ token, expiresAt })
}
