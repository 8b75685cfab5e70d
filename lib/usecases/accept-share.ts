import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { fail, ok, type Result } from '@/lib/model/result'
import type { SharedThing } from '@/lib/model/shared-thing'
import { database } from '@/lib/storage/database'
import { consumeInvitation } from '@/lib/storage/invitations'
import { findUser } from '@/lib/storage/users'
import { giveShare } from './give-share'
import { parseInput } from './parse-input'
import { usableInvitation } from './usable-invitation'
import { withinLimit } from './within-limit'

export type AcceptShareInput = { actor: Actor; token: string }
export type ShareAccepted = { thing: SharedThing }

/** What a link shares, for the instructor who follows it; once, and never one's own. */
export async function acceptShare(input: AcceptShareInput): Promise<Result<ShareAccepted>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ token: z.string().max(200) }), input)
  if (!given.ok) return given
  const allowed = await withinLimit('accept-share', userId.value)
  if (!allowed.ok) return allowed
  const db = await database()
  const now = new Date()
  return db.transact(async tx => {
    const gone = fail('not-found', 'invitation-not-found')
    const invitation = await usableInvitation(tx, given.value.token, now)
    const user = await findUser(tx, userId.value)
    if (!invitation.ok || !invitation.value.shares || !user) return gone
    const { id, shares } = invitation.value
    if (shares.ownerId === user.id) return fail('conflict', 'share-own')
    if (!(await consumeInvitation(tx, id, now))) return gone
    await giveShare(tx, { ...shares, userId: user.id, name: user.name })
    return ok({ thing: shares.thing })
  })
}
