import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deleteOwnData } from '@/lib/usecases/delete-own-data'
import { exportOwnData } from '@/lib/usecases/export-own-data'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findResults } from '@/lib/usecases/find-results'
import { forgetOldGuests, guestDays } from '@/lib/usecases/forget-old-guests'
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
afterEach(() => db.empty())
afterAll(() => db.close())

/** Ada has submitted one response; Bo is at it. */
async function aClass() {
  const { actor: instructor } = await anInstructor()
  const quiz = await aPublishedQuiz(instructor, { feedbackShows: 'nothing' })
  const ada = await anAttempt(quiz.joinCode, 'Ada')
  const bo = await anAttempt(quiz.joinCode, 'Bo')
  const mine = { actor: ada.actor, attemptId: ada.attemptId }
  const { questions } = got(await findAttempt(mine))
  const questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
  const value = { kind: 'short-answer', text: 'my very words' } as const
  got(await saveResponse({ ...mine, questionId, value, revision: 0 }))
  got(await submitAttempt(mine))
  return { instructor, quiz, ada, bo }
}

describe('a learner’s own data', () => {
  it('is exported whole, without another’s and without a key', async () => {
    const { ada } = await aClass()
    const data = got(await exportOwnData({ actor: ada.actor }))
    const text = JSON.stringify(data)
    expect(data.attempts).toHaveLength(1)
    for (const words of ['Ada', 'my very words']) expect(text).toContain(words)
    for (const words of ['Bo', 'Secret', 'accepted', '38 ouvriers', 'correct'])
      expect(text).not.toContain(words)
  })

  it('is deleted: nobody is found, and the scores stay as nobody’s', async () => {
    const { instructor, quiz, ada, bo } = await aClass()
    const before = got(await findResults({ actor: instructor, quizId: quiz.quizId }))
    const { cookies } = got(await deleteOwnData({ actor: ada.actor }))
    expect(cookies[0]?.options.maxAge).toBe(0)
    const mine = { actor: ada.actor, attemptId: ada.attemptId }
    expect(await findAttempt(mine)).toMatchObject({ failure: { kind: 'not-found' } })
    const after = got(await findResults({ actor: instructor, quizId: quiz.quizId }))
    expect(JSON.stringify(after)).not.toContain('Ada')
    const scores = ({ rows }: typeof before) => rows.map(({ total }) => total)
    expect(scores(after)).toEqual(scores(before))
    expect(await db.prisma.learner.findUnique({ where: { id: ada.learnerId } })).toBeNull()

    got(await deleteOwnData({ actor: bo.actor }))
    expect(await db.prisma.attempt.count()).toBe(1)
  })

  it('ends by itself for a guest who has not been here for long, and for nobody else', async () => {
    const { ada, bo } = await aClass()
    const day = 24 * 60 * 60 * 1000
    const old = (days: number) => new Date(Date.now() - days * day)
    const quiet = (days: number, learnerId: string) =>
      Promise.all([
        db.prisma.learner.update({ where: { id: learnerId }, data: { createdAt: old(days) } }),
        db.prisma.attempt.updateMany({
          where: { learnerId },
          data: { startedAt: old(days), submittedAt: old(days), seenAt: old(days) },
        }),
        db.prisma.response.updateMany({ where: { attempt: { learnerId } }, data: { savedAt: old(days) } }),
      ])
    await quiet(guestDays() + 1, ada.learnerId)
    await quiet(guestDays() - 1, bo.learnerId)
    expect(got(await forgetOldGuests(new Date()))).toEqual({ forgotten: 1 })
    expect(await db.prisma.learner.findUnique({ where: { id: ada.learnerId } })).toBeNull()
    expect(await db.prisma.learner.findUnique({ where: { id: bo.learnerId } })).not.toBeNull()
    expect(await db.prisma.attempt.count()).toBe(2)
    // Whose they became is nobody, and is not forgotten again and again.
    expect(got(await forgetOldGuests(new Date(Date.now() + 2 * guestDays() * day)))).toEqual({ forgotten: 1 })
    expect(got(await forgetOldGuests(new Date(Date.now() + 2 * guestDays() * day)))).toEqual({ forgotten: 0 })
  })
})
