import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptClock } from '@/lib/usecases/find-attempt-clock'
import { findQuizByCode } from '@/lib/usecases/find-quiz-by-code'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitDue } from '@/lib/usecases/submit-due'
import { aDatabase } from '../../support/a-database'
import { address, anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterEach(() => vi.useRealTimers())
afterAll(() => db.close())

const minute = 60_000
const jump = (minutes: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * minute })

it('a server’s clock that is set back or forth in a quiz loses no response and takes nobody’s time for good', async () => {
  const { actor: instructor } = await anInstructor()
  const { joinCode } = await aPublishedQuiz(instructor, { minutes: 60 })
  const { actor, attemptId } = await anAttempt(joinCode)
  const { questions } = got(await findAttempt({ actor, attemptId }))
  const questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
  let revision = 0
  const save = async (text: string) => {
    const value = { kind: 'short-answer', text } as const
    const saved = got(await saveResponse({ actor, attemptId, questionId, value, revision }))
    expect(saved.revision).toBe(revision + 1)
    revision = saved.revision
  }
  const before = got(await findAttemptClock({ actor, attemptId }))
  await save('before')
  // Three hours back: before the attempt was begun. Order is by revision, never by time.
  jump(-180)
  await save('in the past')
  await submitDue(new Date())
  // Codes are still found: a window of tries that lies ahead counts as over.
  got(await findQuizByCode({ code: joinCode, address }))
  // Half an hour ahead, and right again: the deadline is where it was.
  vi.useRealTimers()
  jump(30)
  await save('in the future')
  await submitDue(new Date())
  vi.useRealTimers()
  await save('right again')
  const after = got(await findAttemptClock({ actor, attemptId }))
  expect(after).toMatchObject({ deadline: before.deadline, submittedAt: null, phase: 'open' })
  const { responses } = got(await findAttempt({ actor, attemptId }))
  expect(responses).toMatchObject([{ questionId, revision: 4, value: { text: 'right again' } }])
})
