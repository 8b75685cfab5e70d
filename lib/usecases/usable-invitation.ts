import 'server-only'
import { invitationHash } from '@/lib/access/invitation-token'
import { fail, ok, type Result } from '@/lib/model/result'
import { findUsableInvitation, type UsableInvitation } from '@/lib/storage/invitations'
import type { Queries } from '@/lib/storage/queries'
import { countInstructors } from '@/lib/storage/users'

/** Unknown, used and expired links are all the same; the link of the first start ends with the first instructor. */
export async function usableInvitation(
  db: Queries,
  token: string,
  now: Date,
): Promise<Result<UsableInvitation>> {
  const invitation = await findUsableInvitation(db, invitationHash(token), now)
  if (!invitation || (invitation.first && (await countInstructors(db)) > 0))
    return fail('not-found', 'invitation-not-found')
  return ok(invitation)
}
