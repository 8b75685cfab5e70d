import 'server-only'
import { invitationExpiry, invitationHash, newInvitationToken } from '@/lib/access/invitation-token'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { insertInvitation, removeSetupInvitations } from '@/lib/storage/invitations'
import { secret } from '@/lib/storage/secret'
import { countInstructors } from '@/lib/storage/users'

/** `setupToken` opens /setup/[token] for the first instructor; null when somebody is there already. */
export type ServerReady = { setupToken: string | null }

/**
 * Opens and migrates the database, and sees that there is a secret: without one nobody could sign in. While there is no
 * instructor each start makes a new link; older ones stop working.
 */
export async function prepareServer(): Promise<Result<ServerReady>> {
  const db = await database()
  await secret()
  if ((await countInstructors(db.prisma)) > 0) return ok({ setupToken: null })
  const setupToken = newInvitationToken()
  await db.transact(async tx => {
    await removeSetupInvitations(tx)
    await insertInvitation(tx, {
      tokenHash: invitationHash(setupToken),
      invitedById: null,
      expiresAt: invitationExpiry(new Date()),
    })
  })
  return ok({ setupToken })
}
