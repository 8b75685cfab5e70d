import {
  type AuditCause,
  type AuditDetails,
  type AuditEntry,
  auditDetailsSchema,
  auditEntrySchema,
} from '@/lib/model/audit-entry'
import { type Id, newId } from '@/lib/model/id'
import type { SharedThing } from '@/lib/model/shared-thing'
import { asJson, type Queries } from './queries'

/** Writes down who changed what; in the transaction of the change itself. */
export async function insertAudit(
  db: Queries,
  thing: SharedThing,
  madeById: Id,
  cause: AuditCause,
  details: Partial<AuditDetails> = {},
): Promise<void> {
  await db.auditEntry.create({
    data: { ...thing, id: newId(), madeById, cause, details: asJson(auditDetailsSchema.parse(details)) },
  })
}

/** The newest first. */
export async function listAudit(db: Queries, thing: SharedThing, most: number): Promise<AuditEntry[]> {
  const rows = await db.auditEntry.findMany({
    where: thing,
    orderBy: [{ madeAt: 'desc' }, { id: 'asc' }],
    take: most,
    include: { madeBy: { select: { name: true } } },
  })
  return rows.map(({ id, cause, details, madeAt, madeBy }) =>
    auditEntrySchema.parse({ id, cause, details, madeAt, madeBy: madeBy?.name ?? null }),
  )
}
