import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '@/lib/storage/database'
import { openDatabase } from '@/lib/storage/open-database'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { holdDatabase } from '../../support/a-database'
import { anAttempt } from '../../support/a-quiz'
import { aRegradableQuiz } from '../../support/a-taken-quiz'
import { anInstructor, got } from '../../support/people'
import { startPostgres } from '../../support/postgres-server'
import { type Line, SpokenProcess } from '../../support/spoken-process'

const server = await startPostgres()
if ('missing' in server) console.log(`Left out: ${server.missing}`)
const there = !('missing' in server)

let db: Database
const learners: [string, string, string][] = []
let url = ''
beforeAll(async () => {
  if ('missing' in server) return
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  url = await server.newDatabase()
  process.env.DATABASE_URL = url
  db = await openDatabase({ url, dataDirectory: '', secret: null })
  holdDatabase(db)
  const { actor } = await anInstructor()
  const { joinCode } = await aRegradableQuiz(actor)
  for (const name of ['Ada', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay']) {
    const { actor: learner, attemptId, learnerId } = await anAttempt(joinCode, name)
    const { questions } = got(await findAttempt({ actor: learner, attemptId }))
    const asked = questions.find(question => question.content.kind === 'short-answer')
    learners.push([learnerId, attemptId, asked?.id ?? ''])
  }
})
afterAll(async () => {
  if ('missing' in server) return
  delete process.env.DATABASE_URL
  holdDatabase(null)
  await db.close()
  await server.stop()
})

const instance = (of: typeof learners) => new SpokenProcess('save-responses', JSON.stringify(of))
const acknowledged = (lines: Line[]) => lines.filter(line => 'acknowledged' in line)
const untilSaved = async (process: SpokenProcess, count: number) => {
  for (let heard = count; acknowledged(process.lines).length < count; heard += 1)
    await process.said(Math.max(heard, process.lines.length + 1))
}

/** Each acknowledged response is stored, or one that was saved over it since. */
async function expectNothingLost(lines: Line[]) {
  const rows = await db.prisma.response.findMany()
  const last = new Map<unknown, Line>()
  for (const line of acknowledged(lines))
    if (Number(line.revision) >= Number(last.get(line.acknowledged)?.revision ?? 0))
      last.set(line.acknowledged, line)
  for (const [attemptId, line] of last) {
    const row = rows.find(one => one.attemptId === attemptId)
    expect(row?.revision).toBeGreaterThanOrEqual(Number(line.revision))
    if (row?.revision === line.revision) expect(row?.value).toMatchObject({ text: line.text })
  }
}

it.skipIf(!there)(
  'one of two instances is killed in the middle of saves: nothing acknowledged is lost, the other serves its learners',
  async () => {
    const [one, two] = [instance(learners.slice(0, 3)), instance(learners.slice(3))]
    await Promise.all([untilSaved(one, 20), untilSaved(two, 20)])
    await one.kill()
    await expectNothingLost(one.lines)
    // Its learners go on with the other one, and with a third that takes its place.
    const third = instance(learners.slice(0, 3))
    await Promise.all([untilSaved(third, 10), untilSaved(two, acknowledged(two.lines).length + 10)])
    await Promise.all([third.kill(), two.kill()])
    await expectNothingLost([...one.lines, ...two.lines, ...third.lines])
    expect(two.lines.filter(line => 'refused' in line)).toEqual([])
  },
)

it.skipIf(!there)(
  'the database is killed in the middle of saves: they are to be sent again, and nothing acknowledged is lost',
  async () => {
    if ('missing' in server) return
    const one = instance(learners)
    await untilSaved(one, 20)
    await server.crash()
    const before = one.lines.length
    await one.said(before + 12)
    const refused = one.lines.slice(before).filter(line => 'refused' in line)
    expect(refused.length).toBeGreaterThan(5)
    // 'unavailable' becomes 503, which a browser takes for "try again".
    expect([...new Set(refused.map(line => line.refused))]).toEqual(['unavailable'])
    const saved = acknowledged(one.lines).length
    await server.again()
    await untilSaved(one, saved + 10)
    await expectNothingLost(one.lines)
    one.end()
    await one.gone()
    expect(one.lines.at(-1)).toEqual({ ended: 'cleanly' })
  },
)
