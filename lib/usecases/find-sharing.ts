import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { AuditEntry } from '@/lib/model/audit-entry'
import { ok, type Result } from '@/lib/model/result'
import { type SharedThing, sharedThingSchema } from '@/lib/model/shared-thing'
import { listAudit } from '@/lib/storage/audit'
import { database } from '@/lib/storage/database'
import type { Queries } from '@/lib/storage/queries'
import { type ListedShare, listShares } from '@/lib/storage/shares'
import { findUser } from '@/lib/storage/users'
import { findSharedThing } from './find-shared-thing'
import { listKeyChanges } from './list-key-changes'
import { parseInput } from './parse-input'

export type FindSharingInput = { actor: Actor; thing: SharedThing }
export type Sharing = {
  owner: string
  /** Whoever asks owns it, and may share it further. */
  isOwner: boolean
  /** `mine`: whoever asks. */
  shares: (Omit<ListedShare, 'userId'> & { mine: boolean })[]
  /** Who changed what, the newest first. */
  audit: AuditEntry[]
}

const mostEntries = 300

export async function findSharing(input: FindSharingInput): Promise<Result<Sharing>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ thing: sharedThingSchema }), input)
  if (!given.ok) return given
  const { thing } = given.value
  const { prisma } = await database()
  const found = await findSharedThing(prisma, input.actor, thing, 'view')
  if (!found.ok) return found
  const shares = await listShares(prisma, thing)
  return ok({
    owner: (await findUser(prisma, found.value.ownerId))?.name ?? '',
    isOwner: found.value.ownerId === userId.value,
    shares: shares.map(({ userId: id, ...share }) => ({ ...share, mine: id === userId.value })),
    audit: await auditOf(prisma, thing),
  })
}

async function auditOf(db: Queries, thing: SharedThing): Promise<AuditEntry[]> {
  const written = await listAudit(db, thing, mostEntries)
  const keys = 'quizId' in thing ? await listKeyChanges(db, thing.quizId, mostEntries) : []
  return [...written, ...keys].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime()).slice(0, mostEntries)
}
