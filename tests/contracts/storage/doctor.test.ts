import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogue } from '@/lib/messages/catalogue'
import { codesOfInstallation } from '@/lib/model/installation'
import { openDatabase } from '@/lib/storage/open-database'
import { backUp } from '@/lib/usecases/back-up'
import { examineInstallation } from '@/lib/usecases/examine-installation'
import { aBareCluster } from '../../support/a-bare-cluster'
import { got } from '../../support/people'
import { startPostgres } from '../../support/postgres-server'
import { scratchDirectory } from '../../support/scratch-directory'

const scratch = await scratchDirectory('doctor')
const data = join(scratch, 'data')
const server = await startPostgres()
if ('missing' in server) console.log(`PostgreSQL half left out: ${server.missing}`)
else afterAll(() => server.stop())

const operator = { role: 'operator' } as const
const now = new Date()
type Environment = Record<string, string>
const plain: Environment = { NODE_ENV: 'test', PASSAGE_DATA: data }

async function found(environment: Environment, at = now): Promise<Record<string, string>> {
  const given = environment as unknown as NodeJS.ProcessEnv
  const findings = got(await examineInstallation({ actor: operator, now: at, environment: given }))
  return Object.fromEntries(findings.map(({ part, state, code }) => [part, `${state} ${code}`]))
}

describe('the doctor', () => {
  it('finds nothing before the first start, makes nothing, and calls nothing broken', async () => {
    const first = await found(plain)
    expect(first).toMatchObject({
      data: 'look data-none',
      database: 'look database-none',
      secret: 'look secret-none',
      backups: 'look backups-none',
    })
    expect(Object.values(first).filter(state => state.startsWith('broken'))).toEqual([])
    await expect(readFile(join(data, 'database', 'PG_VERSION'))).rejects.toThrow('ENOENT')
  })

  it('finds an installation well, running or not, with a backup of today and one of last week', async () => {
    const settings = { url: null, dataDirectory: data, secret: null }
    await aBareCluster(data)
    const db = await openDatabase(settings)
    expect(await found(plain)).toMatchObject({ database: 'well database-running', data: 'well data-well' })
    await db.close()
    process.env.PASSAGE_DATA = data
    got(await backUp({ actor: operator, file: null, now }))
    delete process.env.PASSAGE_DATA
    expect(await found(plain)).toMatchObject({
      database: 'well database-embedded',
      version: 'well version-well',
      secret: 'well secret-kept',
      backups: 'well backups-well',
      address: 'well address-local',
    })
    const later = new Date(now.getTime() + 7 * 24 * 3_600_000)
    expect(await found(plain, later)).toMatchObject({ backups: 'look backups-old' })
  })

  it('says who else may read, what is cut off, and what is not served over TLS', async () => {
    await chmod(data, 0o755)
    await chmod(join(data, 'secrets.json'), 0o644)
    const folder = join(scratch, 'backups')
    await mkdir(folder)
    await writeFile(join(folder, 'passage-20260101T000000Z.backup'), 'cut')
    const seen = await found({ ...plain, PASSAGE_BACKUPS: folder, HOST: '0.0.0.0' })
    expect(seen).toMatchObject({
      data: 'look data-open',
      secret: 'broken secret-open',
      backups: 'broken backups-bad',
      address: 'look address-plain',
    })
    const told = await found({ ...plain, PASSAGE_BACKUPS: 'off', PASSAGE_URL: 'https://quiz.example.org' })
    expect(told).toMatchObject({ backups: 'look backups-off', address: 'well address-well' })
  })

  it('names a setting that cannot be used, and a server that does not answer', async () => {
    expect(await found({ ...plain, PORT: 'many' })).toMatchObject({ settings: 'broken bad-setting' })
    const url = 'postgres://x@127.0.0.1:1/x'
    expect(await found({ ...plain, DATABASE_URL: url })).toMatchObject({
      database: 'broken database-unreachable',
    })
  })

  it('asks for no data directory where nothing is kept in one', async () => {
    // Not even the administrator of a machine enters a file.
    const denied = join(scratch, 'denied')
    await writeFile(denied, '')
    const none = join(scratch, 'none')
    const shared = { DATABASE_URL: 'postgres://x@127.0.0.1:1/x', PASSAGE_SECRET: 'x'.repeat(32) }
    for (const [directory, state] of [
      [denied, 'broken data-denied'],
      [none, 'look data-none'],
    ] as const) {
      const own = { ...plain, PASSAGE_DATA: directory }
      expect(await found({ ...own, ...shared })).not.toHaveProperty('data')
      expect(await found({ ...own, DATABASE_URL: shared.DATABASE_URL })).toMatchObject({ data: state })
    }
  })

  it.skipIf('missing' in server)('looks at a server: new, current, of a newer Passage', async () => {
    if ('missing' in server) return
    const url = await server.newDatabase()
    const there = { ...plain, DATABASE_URL: url }
    expect(await found(there)).toMatchObject({
      database: 'well database-server',
      version: 'look version-behind',
      clock: 'well clock-well',
      backups: 'well backups-server',
    })
    const db = await openDatabase({ url, dataDirectory: data, secret: null })
    expect(await found(there)).toMatchObject({ version: 'well version-well' })
    await db.prisma.$executeRawUnsafe(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '20991231000000_x', now())`,
    )
    await db.close()
    expect(await found(there)).toMatchObject({ version: 'broken backup-newer' })
  })

  it('has words for all it finds, in both languages', () => {
    for (const messages of Object.values(catalogue))
      expect(Object.keys(messages.doctor).sort()).toEqual([...codesOfInstallation].sort())
  })
})
