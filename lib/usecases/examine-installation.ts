import 'server-only'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asOperator } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { FindingOfInstallation } from '@/lib/model/installation'
import { KeepingError } from '@/lib/model/keeping'
import { ok, type Result } from '@/lib/model/result'
import { environmentSchema } from '@/lib/model/settings'
import { backupFolder, listBackups } from '@/lib/storage/backup/backup-folder'
import { checkBackup } from '@/lib/storage/backup/load-backup'
import { examineDirectory, examineSecret, found } from '@/lib/storage/examine-data'
import { examineDatabase } from '@/lib/storage/examine-database'
import { projectRoot } from '@/lib/storage/project-root'
import { storageSettings } from '@/lib/storage/settings'

export type ExamineInstallationInput = { actor: Actor; now: Date; environment?: NodeJS.ProcessEnv }

/** What is well with this installation, what is worth a look and what is broken; nothing is changed. */
export async function examineInstallation({
  actor,
  now,
  environment = process.env,
}: ExamineInstallationInput): Promise<Result<FindingOfInstallation[]>> {
  const allowed = asOperator(actor)
  if (!allowed.ok) return allowed
  const first = [examineNode(process.versions.node), examineBuild()]
  const read = environmentSchema.safeParse(environment)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(issue => String(issue.path[0])))]
    const wrong = names.map(name => ({
      part: 'settings' as const,
      state: 'broken' as const,
      from: 'start' as const,
      code: 'bad-setting',
      params: { name },
    }))
    return ok([...first, ...wrong])
  }
  const settings = storageSettings(environment)
  return ok([
    ...first,
    found('settings', 'well', 'settings-well'),
    ...(await examineDirectory(settings)),
    ...(await examineDatabase(settings)),
    await examineSecret(settings),
    examineAddress(read.data.PASSAGE_URL, read.data.HOST),
    settings.url ? found('backups', 'well', 'backups-server') : await examineBackups(environment, now),
  ])
}

function examineNode(version: string): FindingOfInstallation {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const well = major > 20 || (major === 20 && minor >= 19)
  return well
    ? found('node', 'well', 'node-well', { version })
    : found('node', 'broken', 'node-old', { version })
}

function examineBuild(): FindingOfInstallation {
  const there = existsSync(join(projectRoot(), '.next', 'BUILD_ID'))
  return there ? found('build', 'well', 'build-well') : found('build', 'look', 'build-none')
}

function examineAddress(url: string | undefined, host: string): FindingOfInstallation {
  if (url?.startsWith('https:')) return found('address', 'well', 'address-well', { url })
  const local = ['127.0.0.1', '::1', 'localhost'].includes(host)
  return local && !url
    ? found('address', 'well', 'address-local', { host })
    : found('address', 'look', 'address-plain', { address: url ?? host })
}

const oldMs = 48 * 60 * 60_000
const hourMs = 60 * 60_000

async function examineBackups(environment: NodeJS.ProcessEnv, now: Date): Promise<FindingOfInstallation> {
  const folder = backupFolder(environment)
  if (folder === null) return found('backups', 'look', 'backups-off')
  const [newest] = await listBackups(folder)
  if (!newest) return found('backups', 'look', 'backups-none', { folder })
  const { file, made } = newest
  try {
    await checkBackup(file)
  } catch (error) {
    if (!(error instanceof KeepingError)) throw error
    return found('backups', 'broken', 'backups-bad', { file })
  }
  const hours = Math.round((now.getTime() - made.getTime()) / hourMs)
  return Math.abs(now.getTime() - made.getTime()) > oldMs
    ? found('backups', 'look', 'backups-old', { file, hours })
    : found('backups', 'well', 'backups-well', { file, hours })
}
