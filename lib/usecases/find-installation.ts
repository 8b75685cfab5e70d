import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { InstallationState } from '@/lib/model/installation-state'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { describeBackups, describeJobs, describeStorage, describeVersions } from '@/lib/storage/installation'
import { asAdministrator } from './as-administrator'

export type FindInstallationInput = { actor: Actor; now: Date }

/** Versions, storage, backups and jobs of this installation, for an administrator. */
export async function findInstallation({
  actor,
  now,
}: FindInstallationInput): Promise<Result<InstallationState>> {
  const allowed = await asAdministrator(actor)
  if (!allowed.ok) return allowed
  const db = await database()
  return ok({
    versions: await describeVersions(db),
    ...(await describeStorage(db)),
    backups: await describeBackups(db),
    jobs: await describeJobs(db, now),
    startedAt: new Date(now.getTime() - process.uptime() * 1000),
  })
}
