import { type Id, newId } from '@/lib/model/id'
import type { ShareRight } from '@/lib/model/share'
import type { SharedThing } from '@/lib/model/shared-thing'
import type { Queries } from './queries'

/** `inviterName` is null for the invitation that the first start made. */
export type UsableInvitation = {
  id: Id
  first: boolean
  inviterName: string | null
  expiresAt: Date
  /** What it shares besides, and with which right. */
  shares: { thing: SharedThing; right: ShareRight; name: string; ownerId: Id } | null
}

export async function insertInvitation(
  db: Queries,
  given: {
    tokenHash: string
    invitedById: Id | null
    expiresAt: Date
    shares?: { thing: SharedThing; right: ShareRight }
  },
): Promise<void> {
  const { shares, ...invitation } = given
  await db.invitation.create({
    data: { ...invitation, ...shares?.thing, right: shares?.right, id: newId() },
  })
}

export async function findUsableInvitation(
  db: Queries,
  tokenHash: string,
  now: Date,
): Promise<UsableInvitation | null> {
  const row = await db.invitation.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    include: {
      invitedBy: { select: { name: true } },
      quiz: { select: { id: true, title: true, ownerId: true } },
      class: { select: { id: true, name: true, ownerId: true } },
    },
  })
  return (
    row && {
      id: row.id,
      first: row.invitedById === null,
      inviterName: row.invitedBy?.name ?? null,
      expiresAt: row.expiresAt,
      shares: sharesOf(row),
    }
  )
}

type SharingRow = {
  right: ShareRight | null
  quiz: { id: Id; title: string; ownerId: Id } | null
  class: { id: Id; name: string; ownerId: Id } | null
}

function sharesOf({ right, quiz, class: own }: SharingRow): UsableInvitation['shares'] {
  if (right && quiz) return { thing: { quizId: quiz.id }, right, name: quiz.title, ownerId: quiz.ownerId }
  if (right && own) return { thing: { classId: own.id }, right, name: own.name, ownerId: own.ownerId }
  return null
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

export type OpenInvitation = {
  id: Id
  /** Null: of the first start. */
  invitedBy: string | null
  /** The quiz or class that it shares besides. */
  shares: string | null
  expiresAt: Date
}

/** Links that still work, the one that expires first before the others. */
export async function listOpenInvitations(db: Queries, now: Date): Promise<OpenInvitation[]> {
  const rows = await db.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: now } },
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
    include: {
      invitedBy: { select: { name: true } },
      quiz: { select: { title: true } },
      class: { select: { name: true } },
    },
  })
  return rows.map(({ id, expiresAt, invitedBy, quiz, class: own }) => ({
    ...{ id, expiresAt, invitedBy: invitedBy?.name ?? null },
    shares: quiz?.title ?? own?.name ?? null,
  }))
}

export async function removeInvitation(db: Queries, id: Id): Promise<void> {
  await db.invitation.deleteMany({ where: { id, usedAt: null } })
}
