import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '@/lib/storage/open-database'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findLiveQuiz } from '@/lib/usecases/find-live-quiz'
import { isReady } from '@/lib/usecases/is-ready'
import { holdDatabase } from '../../support/a-database'
import { aPooler } from '../../support/a-pooler'
import { aRegradableQuiz, takes } from '../../support/a-taken-quiz'
import { anInstructor, got } from '../../support/people'
import { startPostgres } from '../../support/postgres-server'

const server = await startPostgres()
const direct = 'missing' in server ? '' : await server.newDatabase()
const pooler = 'missing' in server ? server : await aPooler(direct)
if ('missing' in pooler) console.log(`Left out: ${pooler.missing}`)
afterAll(async () => {
  if (!('missing' in pooler)) pooler.stop()
  if (!('missing' in server)) await server.stop()
})

it.skipIf('missing' in pooler)(
  'two instances work through a pooler in transaction mode, migrations and live view included',
  async () => {
    if ('missing' in pooler) return
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    const open = () => openDatabase({ url: pooler.url, dataDirectory: '', secret: null })
    const [one, two] = await Promise.all([open(), open()])
    holdDatabase(one)
    expect(await isReady()).toBe(true)
    const { actor } = await anInstructor()
    const { joinCode, quizId } = await aRegradableQuiz(actor)
    const given = { name: 'Odile Garnier', choice: 0, proof: 'soit deux fois plus que prévu' }
    // More at a time than the pooler has connections.
    const names = Array.from({ length: 12 }, (_, number) => `Learner ${number}`)
    const taken = await Promise.all(names.map(name => takes(joinCode, name, given)))
    holdDatabase(two)
    for (const { actor: learner, attemptId } of taken.slice(0, 3))
      expect((await findAttemptResult({ actor: learner, attemptId })).ok).toBe(true)
    const live = got(await findLiveQuiz({ actor, quizId }))
    expect(JSON.stringify(live)).toContain('Learner 11')
    // Times are the server's own, whatever zone it lives in.
    const [row] = await two.prisma.$queryRaw<{ off: number }[]>`
    SELECT abs(extract(epoch FROM now()::timestamp - (now() AT TIME ZONE 'UTC')))::float8 AS off`
    expect(row?.off).toBe(0)
    holdDatabase(null)
    await Promise.all([one.close(), two.close()])
  },
)
