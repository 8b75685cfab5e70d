import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { learnerOfCookie } from '@/lib/access/learner-cookie'
import { resumeMinutes } from '@/lib/access/resume-code'
import { makeResumeCode } from '@/lib/usecases/make-resume-code'
import { findResumable, resumeAttempt } from '@/lib/usecases/resume-attempt'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { aDatabase } from '../../support/a-database'
import { anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

const secret = 'the secret of these tests, long enough'
let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = secret
  db = await aDatabase()
})
afterEach(async () => {
  vi.useRealTimers()
  await db.empty()
})
afterAll(() => db.close())

/** A guest at a quiz; `elsewhere` is a device nobody has been at. */
async function begun() {
  const { actor: instructor } = await anInstructor()
  const quiz = await aPublishedQuiz(instructor)
  const { actor, attemptId, learnerId } = await anAttempt(quiz.joinCode, 'Ada')
  const elsewhere = (code: string) => ({ actor: { role: 'visitor' } as const, code, address: '192.0.2.1' })
  return { instructor, mine: { actor, attemptId }, learnerId, elsewhere, joinCode: quiz.joinCode }
}

describe('going on on another device', () => {
  it('makes this device the learner’s, once', async () => {
    const { mine, learnerId, elsewhere } = await begun()
    const { code } = got(await makeResumeCode(mine))
    const typed = `${code.slice(0, 5).toLowerCase()} ${code.slice(5)}`
    expect(got(await findResumable(elsewhere(typed)))).toMatchObject({ learnerName: 'Ada' })
    const { attemptId, learnerCookie } = got(await resumeAttempt(elsewhere(typed)))
    expect(attemptId).toBe(mine.attemptId)
    expect(learnerOfCookie(learnerCookie.value, secret)).toBe(learnerId)
    expect(await resumeAttempt(elsewhere(code))).toMatchObject({ failure: { code: 'no-resume-code' } })
  })

  it('knows a code by its hash alone, and for half an hour', async () => {
    const { mine, elsewhere } = await begun()
    const { code } = got(await makeResumeCode(mine))
    expect(JSON.stringify(await db.prisma.resumeCode.findMany())).not.toContain(code)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + resumeMinutes * 60_000 })
    expect(await findResumable(elsewhere(code))).toMatchObject({ failure: { code: 'no-resume-code' } })
    expect(await resumeAttempt(elsewhere(code))).toMatchObject({ failure: { code: 'no-resume-code' } })
  })

  it('lets go of the code before when another is made, and of all when the attempt is submitted', async () => {
    const { mine, elsewhere } = await begun()
    const first = got(await makeResumeCode(mine)).code
    const second = got(await makeResumeCode(mine)).code
    expect(await resumeAttempt(elsewhere(first))).toMatchObject({ ok: false })
    got(await submitAttempt(mine))
    expect(await resumeAttempt(elsewhere(second))).toMatchObject({ ok: false })
    expect(await makeResumeCode(mine)).toMatchObject({ failure: { code: 'attempt-submitted' } })
  })

  it('is nobody else’s to ask for', async () => {
    const { mine, joinCode } = await begun()
    const { actor } = await anAttempt(joinCode, 'Bo')
    expect(await makeResumeCode({ ...mine, actor })).toMatchObject({ failure: { kind: 'not-found' } })
    expect(await makeResumeCode({ ...mine, actor: { role: 'visitor' } })).toMatchObject({ ok: false })
  })

  it('stops who tries codes', async () => {
    const { elsewhere } = await begun()
    const tries = []
    for (let at = 0; at < 61; at++)
      tries.push(await findResumable(elsewhere(`ABCDEFGH${'23456789'[at % 8]}A`)))
    expect(tries.slice(0, 60).every(one => !one.ok && one.failure.kind === 'not-found')).toBe(true)
    expect(tries[60]).toMatchObject({ failure: { kind: 'too-many' } })
  })
})
