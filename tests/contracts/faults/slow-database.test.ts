import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '@/lib/storage/database'
import { readMigrations } from '@/lib/storage/migrations/read-migrations'
import { prismaClient } from '@/lib/storage/prisma-client'
import { openServer } from '@/lib/storage/server/open-server'
import { transactOver } from '@/lib/storage/transact'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { isReady } from '@/lib/usecases/is-ready'
import { saveResponse } from '@/lib/usecases/save-response'
import { holdDatabase } from '../../support/a-database'
import { anAttempt } from '../../support/a-quiz'
import { aRegradableQuiz } from '../../support/a-taken-quiz'
import { aThinLine } from '../../support/a-thin-line'
import { anInstructor, got } from '../../support/people'
import { startPostgres } from '../../support/postgres-server'

const server = await startPostgres()
if ('missing' in server) console.log(`Left out: ${server.missing}`)
const there = !('missing' in server)
const patienceMs = 1_500

let line: Awaited<ReturnType<typeof aThinLine>>
let db: Database
beforeAll(async () => {
  if ('missing' in server) return
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  const address = new URL(await server.newDatabase())
  line = await aThinLine(Number(address.port))
  address.port = String(line.port)
  const opened = await openServer(
    address.href,
    await readMigrations(resolve('prisma/migrations')),
    patienceMs,
  )
  const prisma = prismaClient(opened.adapter)
  db = { place: 'server', prisma, transact: transactOver(prisma), close: () => opened.close() }
  holdDatabase(db)
})
afterAll(async () => {
  if ('missing' in server) return
  holdDatabase(null)
  await line.close()
  await db.close().catch(() => undefined)
  await server.stop()
})

it.skipIf(!there)(
  'a slow database is waited for, a silent one is given up, and all is saved once it answers again',
  async () => {
    const { actor } = await anInstructor()
    const { joinCode } = await aRegradableQuiz(actor)
    const { actor: learner, attemptId } = await anAttempt(joinCode, 'Ada')
    const { questions } = got(await findAttempt({ actor: learner, attemptId }))
    const questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
    let revision = 0
    const save = (text: string) =>
      saveResponse({ actor: learner, attemptId, questionId, value: { kind: 'short-answer', text }, revision })

    line.slow(60)
    revision = got(await save('slowly')).revision
    expect(await isReady()).toBe(true)

    line.slow(0)
    line.cut(true)
    // As many as there are connections, and more: none of them may hold one for good.
    const lost = await Promise.allSettled(Array.from({ length: 14 }, (_, count) => save(`lost ${count}`)))
    for (const one of lost)
      expect(one).toMatchObject({ status: 'rejected', reason: { name: 'StorageError', kind: 'unavailable' } })
    line.cut(false)
    expect(got(await save('again')).revision).toBe(revision + 1)
    expect(await db.prisma.response.findMany({ where: { attemptId } })).toMatchObject([
      { value: { kind: 'short-answer', text: 'again' } },
    ])
  },
)
