import { expect } from 'vitest'
import type { Database } from '@/lib/storage/database'
import { openDatabase } from '@/lib/storage/open-database'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { holdDatabase } from './a-database'
import { anAttempt } from './a-quiz'
import { aRegradableQuiz } from './a-taken-quiz'
import { anInstructor, got } from './people'
import { type Elsewhere, type Line, SpokenProcess } from './spoken-process'

export type Seat = [learnerId: string, attemptId: string, questionId: string]

/** Learners with an open attempt, on a server whose address the processes of `instance` find in the environment. */
export async function aSavingClass(
  url: string,
): Promise<{ db: Database; seats: Seat[]; close: () => Promise<void> }> {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  process.env.DATABASE_URL = url
  const db = await openDatabase({ url, dataDirectory: '', secret: null })
  holdDatabase(db)
  const { actor } = await anInstructor()
  const { joinCode } = await aRegradableQuiz(actor)
  const seats: Seat[] = []
  for (const name of ['Ada', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay']) {
    const { actor: learner, attemptId, learnerId } = await anAttempt(joinCode, name)
    const { questions } = got(await findAttempt({ actor: learner, attemptId }))
    const asked = questions.find(question => question.content.kind === 'short-answer')
    seats.push([learnerId, attemptId, asked?.id ?? ''])
  }
  const close = async () => {
    delete process.env.DATABASE_URL
    holdDatabase(null)
    await db.close()
  }
  return { db, seats, close }
}

/** A process that saves for these learners without a pause, until it is ended or killed. */
export const instance = (seats: readonly Seat[], elsewhere: Elsewhere = {}) =>
  new SpokenProcess({ program: 'save-responses', elsewhere }, JSON.stringify(seats))

export const acknowledged = (lines: readonly Line[]) => lines.filter(line => 'acknowledged' in line)

export async function untilSaved(process: SpokenProcess, count: number): Promise<void> {
  while (acknowledged(process.lines).length < count) await process.said(process.lines.length + 1)
}

/** Each acknowledged response is stored, or one that was saved over it since. */
export async function expectNothingLost(db: Database, lines: readonly Line[]): Promise<void> {
  const rows = await db.prisma.response.findMany()
  const last = new Map<unknown, Line>()
  for (const line of acknowledged(lines))
    if (Number(line.revision) >= Number(last.get(line.acknowledged)?.revision ?? 0))
      last.set(line.acknowledged, line)
  expect(last.size).toBeGreaterThan(0)
  for (const [attemptId, line] of last) {
    const row = rows.find(one => one.attemptId === attemptId)
    expect(row?.revision).toBeGreaterThanOrEqual(Number(line.revision))
    if (row?.revision === line.revision) expect(row?.value).toMatchObject({ text: line.text })
  }
}

/** Two instances save while the database fails over under them; what was refused meanwhile. Nothing acknowledged is lost. */
export async function saveThroughFailOver(
  { seats, db }: Awaited<ReturnType<typeof aSavingClass>>,
  failOver: (turned: () => Promise<void>) => Promise<unknown>,
) {
  const [one, two] = [instance(seats.slice(0, 3)), instance(seats.slice(3))]
  await Promise.all([untilSaved(one, 15), untilSaved(two, 15)])
  const refusing = async () => {
    while (!one.lines.some(({ message }) => String(message).includes('read-only')))
      await one.said(one.lines.length + 1)
  }
  await failOver(refusing)
  const saved = [one, two].map(({ lines }) => acknowledged(lines).length)
  await Promise.all([untilSaved(one, (saved[0] ?? 0) + 10), untilSaved(two, (saved[1] ?? 0) + 10)])
  await Promise.all([one.kill(), two.kill()])
  await expectNothingLost(db, [...one.lines, ...two.lines])
  const refused = [...one.lines, ...two.lines].filter(line => 'refused' in line)
  // 'unavailable' becomes 503, which a browser takes for "try again".
  for (const line of refused) expect(line).toMatchObject({ refused: 'unavailable' })
  return refused
}
