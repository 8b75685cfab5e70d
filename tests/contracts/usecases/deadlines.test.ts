import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { graceMs } from '@/lib/access/attempt-window'
import type { ResponseValue } from '@/lib/model/response'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptClock } from '@/lib/usecases/find-attempt-clock'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitDue } from '@/lib/usecases/submit-due'
import { aDatabase } from '../../support/a-database'
import { anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterEach(async () => {
  vi.useRealTimers()
  await db.empty()
})
afterAll(() => db.close())

const inAnHour = () => new Date(Date.now() + 3_600_000)
const later = (hours: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })

/** An attempt at a quiz that closes then. */
async function begun(closesAt: Date | null) {
  const { actor: instructor } = await anInstructor()
  const quiz = await aPublishedQuiz(instructor, { closesAt })
  const { actor, attemptId } = await anAttempt(quiz.joinCode)
  const mine = { actor, attemptId }
  const { questions } = got(await findAttempt(mine))
  const save = (kind: ResponseValue['kind'], value: ResponseValue) =>
    saveResponse({
      ...mine,
      questionId: questions.find(({ content }) => content.kind === kind)?.id ?? '',
      value,
      revision: 0,
    })
  return { mine, save }
}

describe('at the deadline', () => {
  const right: ResponseValue = { kind: 'true-false', value: true }

  it('takes a save that was under way, and nothing after the grace', async () => {
    const closesAt = inAnHour()
    const { save, mine } = await begun(closesAt)
    vi.useFakeTimers({ toFake: ['Date'], now: closesAt.getTime() + graceMs - 1000 })
    expect(got(await save('true-false', right)).revision).toBe(1)
    expect(got(await findAttempt(mine))).toMatchObject({ state: 'open', time: { deadline: closesAt } })
    vi.setSystemTime(closesAt.getTime() + graceMs)
    expect(await save('short-answer', { kind: 'short-answer', text: '38' })).toMatchObject({
      failure: { code: 'quiz-closed' },
    })
    const result = got(await findAttemptResult(mine))
    expect(result).toMatchObject({ submittedAt: closesAt, total: { n: 1, d: 1 } })
  })

  it('submits by itself what is due, and nothing else', async () => {
    const closesAt = inAnHour()
    const { save, mine } = await begun(closesAt)
    const other = await begun(null)
    got(await save('true-false', right))
    vi.useFakeTimers({ toFake: ['Date'], now: closesAt.getTime() + graceMs - 1 })
    got(await submitDue(new Date()))
    expect((await db.prisma.attempt.findMany()).map(({ submittedAt }) => submittedAt)).toEqual([null, null])
    vi.setSystemTime(closesAt.getTime() + graceMs)
    got(await submitDue(new Date()))
    const { submittedAt } = await db.prisma.attempt.findUniqueOrThrow({ where: { id: mine.attemptId } })
    expect(submittedAt).toEqual(closesAt)
    expect(got(await findAttempt(other.mine)).state).toBe('open')
  })

  it('says how late it is by the server, and when the attempt is due now', async () => {
    const closesAt = inAnHour()
    const { mine } = await begun(closesAt)
    const clock = got(await findAttemptClock(mine))
    expect(clock).toMatchObject({ deadline: closesAt, submittedAt: null })
    expect(Math.abs(clock.now.getTime() - Date.now())).toBeLessThan(60_000)
    later(2)
    expect(got(await findAttemptClock(mine)).submittedAt).toEqual(closesAt)
  })
})
