import { readFile, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { InstallationState } from '@/lib/model/installation-state'
import { backupFolder, listBackups } from './backup/backup-folder'
import type { Database } from './database'
import { projectRoot } from './project-root'
import { storageSettings } from './settings'

/** A job that has not been heard of since then belongs to nobody any more: the next look takes it over. */
const silentMs = 60_000

export async function describeStorage({
  place,
  prisma,
}: Database): Promise<Pick<InstallationState, 'storage' | 'counts'>> {
  const [row] = await prisma.$queryRaw<
    { used: bigint }[]
  >`SELECT pg_database_size(current_database()) AS used`
  // Estimated for the large ones: counting a million rows is no work for a page.
  const counts = await prisma.$queryRaw<{ name: string; rows: number }[]>`
    SELECT relname::text AS name, greatest(reltuples, 0)::float8 AS rows FROM pg_class
    WHERE relkind = 'r' AND relname IN ('attempt', 'response')`
  const estimate = (name: string) => Math.round(counts.find(count => count.name === name)?.rows ?? 0)
  return {
    storage: { place, used: Number(row?.used ?? 0), free: await freeBytes() },
    counts: {
      instructors: await prisma.user.count({ where: { role: 'instructor' } }),
      quizzes: await prisma.quiz.count(),
      attempts: estimate('attempt'),
      responses: estimate('response'),
    },
  }
}

async function freeBytes(): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(storageSettings().dataDirectory)
    return bavail * bsize
  } catch {
    return null
  }
}

export async function describeVersions({ prisma }: Database): Promise<InstallationState['versions']> {
  const [row] = await prisma.$queryRaw<{ database: string; migrations: number }[]>`
    SELECT current_setting('server_version') AS database,
      (SELECT count(*)::int FROM _prisma_migrations WHERE rolled_back_at IS NULL) AS migrations`
  const manifest = JSON.parse(await readFile(join(projectRoot(), 'package.json'), 'utf8'))
  return {
    passage: String(manifest.version),
    node: process.versions.node,
    database: row?.database ?? '',
    migrations: row?.migrations ?? 0,
  }
}

export async function describeJobs({ prisma }: Database, now: Date): Promise<InstallationState['jobs']> {
  const silent = new Date(now.getTime() - silentMs)
  const [all, lost] = [
    await prisma.generationRun.aggregate({ _count: true, _sum: { tries: true }, _min: { createdAt: true } }),
    await prisma.generationRun.count({ where: { beatAt: { lt: silent } } }),
  ]
  return {
    working: all._count - lost,
    silent: lost,
    tries: all._sum.tries ?? 0,
    oldest: all._min.createdAt,
  }
}

/** The newest backups that this instance keeps itself; null where it keeps none. */
export async function describeBackups({ place }: Database): Promise<InstallationState['backups']> {
  const folder = backupFolder()
  if (place === 'server' || folder === null) return null
  return (await listBackups(folder)).slice(0, 3)
}
