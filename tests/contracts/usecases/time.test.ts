import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noAccommodation } from '@/lib/model/accommodation'
import type { QuizSettings } from '@/lib/model/quiz'
import type { Database } from '@/lib/storage/database'
import { closeQuiz } from '@/lib/usecases/close-quiz'
import { extendLearner } from '@/lib/usecases/extend-learner'
import { extendQuiz } from '@/lib/usecases/extend-quiz'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptClock } from '@/lib/usecases/find-attempt-clock'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { pauseQuiz } from '@/lib/usecases/pause-quiz'
import { resumeQuiz } from '@/lib/usecases/resume-quiz'
import { saveResponse } from '@/lib/usecases/save-response'
import { setAccommodation } from '@/lib/usecases/set-accommodation'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { address, anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { bothDatabases } from '../../support/both-databases'
import { anInstructor, got } from '../../support/people'

// Of this very minute: timers of the database driver run by the real clock.
const begin = new Date(Math.floor(Date.now() / 60_000) * 60_000)
const at = (minutes: number, seconds = 0) => new Date(begin.getTime() + (minutes * 60 + seconds) * 1000)
const clockAt = (minutes: number, seconds = 0) => vi.setSystemTime(at(minutes, seconds))

async function sitting(settings: Partial<QuizSettings>) {
  const { actor } = await anInstructor()
  const quiz = await aPublishedQuiz(actor, settings)
  const learner = await anAttempt(quiz.joinCode)
  const mine = { actor: learner.actor, attemptId: learner.attemptId }
  const { questions } = got(await findAttempt(mine))
  const asked = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
  let revision = 0
  const save = async (text: string) => {
    const value = { kind: 'short-answer' as const, text }
    const saved = await saveResponse({ ...mine, questionId: asked, value, revision })
    if (saved.ok) revision = saved.value.revision
    return saved.ok ? 'saved' : saved.failure.code
  }
  return {
    actor,
    quiz,
    learner,
    mine,
    save,
    deadline: async () => got(await findAttemptClock(mine)).deadline,
  }
}

describe.each(await bothDatabases())('time, on the $place database', ({ open }) => {
  let db: Database
  beforeEach(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db ??= await open()
    vi.useFakeTimers({ toFake: ['Date'], now: begin })
  })
  afterEach(() => vi.useRealTimers())

  it('is up when the duration is, with a grace for what is under way', async () => {
    const { mine, save, deadline } = await sitting({ minutes: 30 })
    expect(await deadline()).toEqual(at(30))
    clockAt(29, 59)
    expect(await save('a')).toBe('saved')
    clockAt(30, 14)
    expect(await save('b')).toBe('saved')
    clockAt(30, 15)
    expect(await save('c')).toBe('quiz-closed')
    expect(got(await findAttempt(mine))).toMatchObject({ state: 'submitted', submittedAt: at(30) })
  })

  it('is more for one learner, from the moment it is given, and said so', async () => {
    const { actor, quiz, learner, mine, save } = await sitting({ minutes: 30, closesAt: at(35) })
    clockAt(20)
    const accommodation = { ...noAccommodation, timePercent: 150 }
    got(await setAccommodation({ actor, quizId: quiz.quizId, learnerId: learner.learnerId, accommodation }))
    expect(got(await findAttempt(mine)).time).toMatchObject({
      ...{ usualMinutes: 30, minutes: 45, extraMinutes: 15, closesAt: at(50), deadline: at(45) },
      ...{ now: at(20), phase: 'open' },
    })
    clockAt(44)
    expect(await save('a')).toBe('saved')
    clockAt(46)
    expect(await save('b')).toBe('quiz-closed')
    // Too late for more: what was submitted stays so.
    got(
      await setAccommodation({
        actor,
        quizId: quiz.quizId,
        learnerId: learner.learnerId,
        accommodation: { ...accommodation, extraMinutes: 60 },
      }),
    )
    expect(await save('b')).toBe('attempt-submitted')
  })

  it('of a learner who may close later is not over with that of the others, and no key is told before', async () => {
    const { actor, quiz, mine } = await sitting({ closesAt: at(60), feedbackPhase: 'after-closing' })
    const slow = await anAttempt(quiz.joinCode, 'Bo')
    const accommodation = { ...noAccommodation, closesAt: at(90) }
    got(await setAccommodation({ actor, quizId: quiz.quizId, learnerId: slow.learnerId, accommodation }))
    got(await submitAttempt(mine))
    clockAt(70)
    expect(got(await findAttemptResult(mine))).toMatchObject({ shows: 'nothing', waitsFor: 'closing' })
    expect(got(await findAttempt({ actor: slow.actor, attemptId: slow.attemptId })).state).toBe('open')
    clockAt(91)
    expect(got(await findAttemptResult(mine))).toMatchObject({ shows: 'key' })
  })

  it('gives more attempts to one learner only', async () => {
    const { actor, quiz, learner, mine } = await sitting({ attempts: 1 })
    got(await submitAttempt(mine))
    const again = () => joinQuiz({ actor: learner.actor, code: quiz.joinCode, name: 'Ada', address })
    expect(await again()).toMatchObject({ failure: { code: 'no-attempts-left' } })
    const accommodation = { ...noAccommodation, extraAttempts: 1 }
    got(await setAccommodation({ actor, quizId: quiz.quizId, learnerId: learner.learnerId, accommodation }))
    expect((await again()).ok).toBe(true)
  })

  it('is extended for everyone: durations and closing both', async () => {
    const { actor, quiz, deadline } = await sitting({ minutes: 30, closesAt: at(40) })
    got(await extendQuiz({ actor, quizId: quiz.quizId, minutes: 20 }))
    expect(await deadline()).toEqual(at(50))
    const free = await sitting({})
    expect(await extendQuiz({ actor: free.actor, quizId: free.quiz.quizId, minutes: 5 })).toMatchObject({
      failure: { code: 'nothing-to-extend' },
    })
  })

  it('is extended for one, on top of what they have', async () => {
    const { actor, quiz, mine, deadline } = await sitting({ minutes: 30 })
    const other = await anAttempt(quiz.joinCode, 'Bo')
    got(await extendLearner({ actor, attemptId: mine.attemptId, minutes: 5 }))
    got(await extendLearner({ actor, attemptId: mine.attemptId, minutes: 5 }))
    expect(await deadline()).toEqual(at(40))
    expect(got(await findAttemptClock({ actor: other.actor, attemptId: other.attemptId })).deadline).toEqual(
      at(30),
    )
    clockAt(50)
    expect(await extendLearner({ actor, attemptId: mine.attemptId, minutes: 5 })).toMatchObject({
      failure: { code: 'attempt-submitted' },
    })
  })

  it('stands still in a pause: nothing is taken, nobody begins, and nobody loses a second', async () => {
    const { actor, quiz, mine, save, deadline } = await sitting({ minutes: 30, closesAt: at(100) })
    clockAt(25)
    got(await pauseQuiz({ actor, quizId: quiz.quizId }))
    clockAt(40)
    expect(await save('a')).toBe('quiz-paused')
    expect(got(await findAttempt(mine)).time.phase).toBe('paused')
    expect(
      await joinQuiz({ actor: { role: 'visitor' }, code: quiz.joinCode, name: 'Bo', address }),
    ).toMatchObject({
      failure: { code: 'quiz-paused-begin' },
    })
    clockAt(45)
    got(await resumeQuiz({ actor, quizId: quiz.quizId }))
    expect(await deadline()).toEqual(at(50))
    expect(got(await findAttempt(mine)).time.closesAt).toEqual(at(120))
    clockAt(49)
    expect(await save('a')).toBe('saved')
    clockAt(51)
    expect(await save('b')).toBe('quiz-closed')
  })

  it('that was over before a pause is not given back by it', async () => {
    const { actor, quiz, save } = await sitting({ minutes: 30 })
    clockAt(31)
    got(await pauseQuiz({ actor, quizId: quiz.quizId }))
    clockAt(60)
    got(await resumeQuiz({ actor, quizId: quiz.quizId }))
    expect(await save('a')).toBe('attempt-submitted')
  })

  it('ends for all when the quiz is closed by hand, a pause too', async () => {
    const { actor, quiz, mine } = await sitting({ minutes: 30 })
    clockAt(5)
    got(await pauseQuiz({ actor, quizId: quiz.quizId }))
    clockAt(10)
    got(await closeQuiz({ actor, quizId: quiz.quizId }))
    expect(got(await findAttempt(mine))).toMatchObject({ state: 'submitted', submittedAt: at(10) })
  })

  it('begins with the access code only, and goes on without it', async () => {
    const { actor } = await anInstructor()
    const { joinCode: code } = await aPublishedQuiz(actor, { accessCode: 'Tilleul 12' })
    const visitor = { role: 'visitor' as const }
    const join = (accessCode: string) => joinQuiz({ actor: visitor, code, name: 'Ada', accessCode, address })
    expect(await join('')).toMatchObject({ failure: { code: 'access-code-needed', field: 'accessCode' } })
    expect(await join('Tilleul 13')).toMatchObject({ failure: { code: 'wrong-access-code' } })
    expect((await join(' tilleul12')).ok).toBe(true)
    const learner = await db.prisma.learner.findFirst({
      where: { attempts: { some: { quiz: { joinCode: code } } } },
    })
    const again = { role: 'learner' as const, learnerId: learner?.id ?? '', userId: null }
    expect((await joinQuiz({ actor: again, code, name: 'Ada', address })).ok).toBe(true)
  })
})
