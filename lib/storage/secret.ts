import 'server-only'
import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from '@/lib/model/start-error'
import { makePrivateDirectory } from './data-directory'
import { type StorageSettings, storageSettings } from './settings'

const fileSchema = z.object({ PASSAGE_SECRET: z.string().min(32) })

/** The secret that signs cookies: PASSAGE_SECRET, else one made once and kept in the data directory (mode 0600). */
export async function secret(settings: StorageSettings = storageSettings()): Promise<string> {
  if (settings.secret) return settings.secret
  const path = join(settings.dataDirectory, 'secrets.json')
  const known = read.get(path)
  if (known) return known
  const found = await readOrMakeSecret(path, settings.dataDirectory)
  read.set(path, found)
  return found
}

/** @throws StartError `data-unusable` where the directory is another's, or only read. */
async function readOrMakeSecret(path: string, directory: string): Promise<string> {
  try {
    return (await readSecret(path)) ?? (await makeSecret(path, directory))
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && 'syscall' in cause)) throw cause
    throw new StartError('data-unusable', { directory, detail: String(cause.code) }, { cause })
  }
}

/** Each request asks for it, and it does not change while somebody serves. */
const read = new Map<string, string>()

async function readSecret(path: string): Promise<string | null> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, 'utf8'))).PASSAGE_SECRET
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Written whole, then linked: two processes starting at once agree on the first one's secret. */
async function makeSecret(path: string, directory: string): Promise<string> {
  await makePrivateDirectory(directory)
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  const made = { PASSAGE_SECRET: randomBytes(32).toString('base64url') }
  await writeFile(own, `${JSON.stringify(made)}\n`, { mode: 0o600, flush: true })
  try {
    await link(own, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(own, { force: true })
  }
  const kept = await readSecret(path)
  if (kept === null) throw new Error(`the secret written to ${path} is gone`)
  return kept
}

/** Takes the secret of a backup for the one of this data directory; the one that was there is kept beside it. */
export async function replaceSecret({ dataDirectory }: StorageSettings, value: string): Promise<void> {
  const path = join(dataDirectory, 'secrets.json')
  const present = await readSecret(path)
  read.delete(path)
  if (present === value) return
  await makePrivateDirectory(dataDirectory)
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(own, `${JSON.stringify({ PASSAGE_SECRET: value })}\n`, { mode: 0o600, flush: true })
  if (present !== null) await rename(path, join(dataDirectory, `secrets-until-${Date.now()}.json`))
  await rename(own, path)
}
