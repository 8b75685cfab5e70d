import { type Id, newId } from '@/lib/model/id'
import type { Queries } from './queries'

/** `inviterName` is null for the invitation that the first start made. */
export type UsableInvitation = { id: Id; first: boolean; inviterName: string | null; expiresAt: Date }

export async function insertInvitation(
  db: Queries,
  given: { tokenHash: string; invitedById: Id | null; expiresAt: Date },
): Promise<void> {
  await db.invitation.create({ data: { ...given, id: newId() } })
}

export async function findUsableInvitation(
  db: Queries,
  tokenHash: string,
  now: Date,
): Promise<UsableInvitation | null> {
  const row = await db.invitation.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    include: { invitedBy: { select: { name: true } } },
  })
  return (
    row && {
      id: row.id,
      first: row.invitedById === null,
      inviterName: row.invitedBy?.name ?? null,
      expiresAt: row.expiresAt,
    }
  )
}

/** True for one caller only, however many try at once. */
export async function consumeInvitation(db: Queries, id: Id, now: Date): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

/** Links of earlier first starts stop working when a new one is printed. */
export async function removeSetupInvitations(db: Queries): Promise<void> {
  await db.invitation.deleteMany({ where: { invitedById: null, usedAt: null } })
}
