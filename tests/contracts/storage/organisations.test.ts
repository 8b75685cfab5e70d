// Several organisations in one database: a user each, whose schema has the user's name.
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '@/lib/storage/open-database'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { holdDatabase } from '../../support/a-database'
import { aRegradableQuiz, takes } from '../../support/a-taken-quiz'
import { anInstructor } from '../../support/people'
import { startPostgres } from '../../support/postgres-server'

const server = await startPostgres()
if ('missing' in server) console.log(`Left out: ${server.missing}`)

const open = (url: string) => openDatabase({ url, dataDirectory: '', secret: null })
let [owner, lycee, college]: string[] = []

beforeAll(async () => {
  if ('missing' in server) return
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  owner = await server.newDatabase()
  const client = new pg.Client(owner)
  await client.connect()
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC')
  for (const name of ['lycee', 'college', 'stranger']) await client.query(`CREATE ROLE ${name} LOGIN`)
  for (const name of ['lycee', 'college']) await client.query(`CREATE SCHEMA AUTHORIZATION ${name}`)
  await client.end()
  ;[lycee, college] = ['lycee', 'college'].map(name => as(name))
})
afterAll(async () => {
  holdDatabase(null)
  if (!('missing' in server)) await server.stop()
})

function as(user: string): string {
  const url = new URL(owner ?? '')
  url.username = user
  return url.href
}

it.skipIf('missing' in server)('each takes its own quiz, and finds nothing of the other', async () => {
  for (const url of [owner, lycee, college]) {
    const db = await open(url ?? '')
    holdDatabase(db)
    expect(await db.prisma.user.count()).toBe(0)
    const { actor } = await anInstructor()
    const { joinCode } = await aRegradableQuiz(actor)
    const given = { name: 'Odile Garnier', choice: 0, proof: 'soit deux fois plus que prévu' }
    const { actor: learner, attemptId } = await takes(joinCode, 'Nour', given)
    expect((await findAttemptResult({ actor: learner, attemptId })).ok).toBe(true)
    expect(await db.prisma.attempt.count()).toBe(1)
    await db.close()
  }
  const db = await open(lycee ?? '')
  const rows = await db.prisma.$queryRaw<{ schema: string; tables: number }[]>`
    SELECT schemaname::text AS schema, count(*)::int AS tables FROM pg_tables
    WHERE tablename IN ('quiz', 'attempt', 'response') GROUP BY 1 ORDER BY 1`
  expect(rows).toEqual([
    { schema: 'college', tables: 3 },
    { schema: 'lycee', tables: 3 },
    { schema: 'public', tables: 3 },
  ])
  await expect(db.prisma.$queryRaw`SELECT count(*) FROM college.response`).rejects.toThrow(
    'permission denied',
  )
  await db.close()
})

it.skipIf('missing' in server)('a user without a place for tables is told what to give it', async () => {
  await expect(open(as('stranger'))).rejects.toMatchObject({
    code: 'database-rights',
    params: { detail: 'permission denied for schema public' },
  })
})
