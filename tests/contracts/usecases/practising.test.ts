import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ResponseValue } from '@/lib/model/response'
import { checkResponse } from '@/lib/usecases/check-response'
import { exportOwnData } from '@/lib/usecases/export-own-data'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findResults } from '@/lib/usecases/find-results'
import { findStatistics } from '@/lib/usecases/find-statistics'
import { findPractice, findPracticeOverview, tryPractice } from '@/lib/usecases/practise'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
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

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * day })
const said = (value: boolean): ResponseValue => ({ kind: 'true-false', value })

/** Ada at a quiz; the statement in it is true. */
async function begun(practice = true) {
  const { actor: instructor } = await anInstructor()
  const quiz = await aPublishedQuiz(instructor, { practice })
  const { actor, attemptId } = await anAttempt(quiz.joinCode, 'Ada')
  const mine = { actor, attemptId }
  const { questions } = got(await findAttempt(mine))
  const questionId = questions.find(({ content }) => content.kind === 'true-false')?.id ?? ''
  let revision = 0
  const give = async (value: ResponseValue) => {
    const saved = await saveResponse({ ...mine, questionId, value, revision })
    if (saved.ok) revision = saved.value.revision
    return saved
  }
  return {
    instructor,
    quiz,
    mine,
    questionId,
    give,
    check: () => checkResponse({ ...mine, questionId }),
    questions,
  }
}

describe('practice', () => {
  it('shows where to read again first, and the key after a second try', async () => {
    const { give, check, mine } = await begun()
    expect(await check()).toMatchObject({ failure: { code: 'nothing-to-check' } })
    got(await give(said(false)))
    const first = got(await check())
    expect(first).toMatchObject({ outcome: 'rejected', triesLeft: 1, key: null, explanation: null })
    expect(first.evidence.length).toBeGreaterThan(0)
    got(await give(said(true)))
    expect(got(await check())).toMatchObject({
      outcome: 'accepted',
      triesLeft: 0,
      key: { kind: 'true-false', value: true },
      explanation: 'Secret deux.',
    })
    // Its key is known: it stays as it is, and asking again tells the same.
    expect(await give(said(false))).toMatchObject({ failure: { code: 'question-final' } })
    expect(got(await check()).triesLeft).toBe(0)
    expect(got(await findAttempt(mine)).checked).toHaveLength(1)
  })

  it('is among what a learner exports of themselves', async () => {
    const { give, check, mine } = await begun()
    got(await give(said(false)))
    got(await check())
    const { attempts } = got(await exportOwnData({ actor: mine.actor }))
    const asked = attempts[0]?.questions.filter(({ checked }) => checked.length > 0)
    expect(asked).toHaveLength(1)
    expect(asked?.[0]).toMatchObject({
      checked: [{ outcome: 'rejected', at: expect.any(Date) }],
      comesBack: { rightInARow: 0, at: expect.any(Date) },
    })
    expect(JSON.stringify(attempts)).not.toContain('Secret')
  })

  it('counts in no figure and for no learner: evidence was shown', async () => {
    const { give, check, mine, instructor, quiz } = await begun()
    got(await give(said(false)))
    got(await check())
    got(await submitAttempt(mine))
    const asked = { actor: instructor, quizId: quiz.quizId }
    const figures = () => findStatistics({ ...asked, edition: null, population: 'all' })
    const rows = async () =>
      got(await findResults(asked)).rows.map(({ learnerName, practised, counts }) => [
        learnerName,
        practised,
        counts,
      ])
    expect(got(await figures())).toBeNull()
    expect(await rows()).toEqual([['Ada', true, false]])
    // Who checked nothing took the quiz like any other.
    const bo = await anAttempt(quiz.joinCode, 'Bo')
    got(await submitAttempt({ actor: bo.actor, attemptId: bo.attemptId }))
    expect(got(await figures())).toMatchObject({ statistics: { attempts: 1 }, leftOut: { practised: 1 } })
    expect(await rows()).toEqual([
      ['Ada', true, false],
      ['Bo', false, true],
    ])
    expect(got(await findResults(asked)).columns.every(({ attempts }) => attempts === 1)).toBe(true)
  })

  it('tells nothing in a quiz that is not for practice', async () => {
    const { give, check, mine } = await begun(false)
    got(await give(said(false)))
    expect(await check()).toMatchObject({ failure: { code: 'not-for-practice' } })
    expect(got(await findAttempt(mine)).checked).toBeNull()
    expect(await db.prisma.practiceTry.count()).toBe(0)
    got(await submitAttempt(mine))
    expect(await db.prisma.practiceItem.count()).toBe(0)
  })

  it('brings back what was missed: after a day, and later each time that it is right', async () => {
    const { give, check, mine, questionId } = await begun()
    const { actor } = mine
    got(await give(said(false)))
    got(await check())
    expect(got(await findPracticeOverview({ actor }))).toMatchObject({ due: [], later: 1 })
    expect(await tryPractice({ actor, questionId, value: said(true) })).toMatchObject({
      failure: { code: 'nothing-to-practise' },
    })
    const wait = async (days: number) => {
      inDays(days)
      const { due } = got(await findPracticeOverview({ actor }))
      return due[0]?.editionId ?? null
    }
    const editionId = (await wait(1)) ?? ''
    const view = got(await findPractice({ actor, editionId }))
    expect(view.questions.map(({ id }) => id)).toEqual([questionId])
    expect(JSON.stringify(view)).not.toContain('Secret')
    expect(got(await tryPractice({ actor, questionId, value: said(true) }))).toMatchObject({
      outcome: 'accepted',
      triesLeft: 0,
    })
    expect(await wait(2)).toBeNull()
    expect(await wait(1)).toBe(editionId)
    got(await tryPractice({ actor, questionId, value: said(false) }))
    expect(await wait(1)).toBe(editionId)
  })

  it('brings back what was submitted without being checked, and is nobody else’s', async () => {
    const { mine, questions } = await begun()
    got(await submitAttempt(mine))
    inDays(1)
    const { due, progress } = got(await findPracticeOverview({ actor: mine.actor }))
    expect(due[0]?.questions).toBe(questions.length)
    expect(progress).toEqual([])
    expect(await findPracticeOverview({ actor: { role: 'visitor' } })).toMatchObject({ ok: false })
  })
})
