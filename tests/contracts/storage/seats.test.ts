import { afterAll, beforeAll, expect, it } from 'vitest'
import { findSeat } from '@/lib/storage/seats'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { saveResponse } from '@/lib/usecases/save-response'
import { aDatabase } from '../../support/a-database'
import { anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterAll(() => db.close())

it('a seat says what is stored and what the learner has, by the server’s own times, and when questions count otherwise', async () => {
  const { actor: instructor } = await anInstructor()
  const { joinCode, quizId } = await aPublishedQuiz(instructor, { minutes: 30 })
  const { actor, attemptId, learnerId } = await anAttempt(joinCode)
  const { questions } = got(await findAttempt({ actor, attemptId }))
  const questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
  const value = { kind: 'short-answer', text: 'soit 37' } as const
  const saved = got(await saveResponse({ actor, attemptId, questionId, value, revision: 0 }))
  const closesAt = new Date('2031-03-30T01:30:00.123Z')
  await db.prisma.accommodation.create({
    data: { quizId, learnerId, timePercent: 133, extraMinutes: 5, closesAt },
  })
  const named = await findSeat(db.prisma, attemptId, questionId)
  expect(named).toMatchObject({
    learner: { id: learnerId, name: 'Ada', userId: null },
    quiz: { state: 'published', settings: { minutes: 30 } },
    accommodation: { timePercent: 133, extraMinutes: 5, closesAt },
    content: { kind: 'short-answer' },
    stored: { value, revision: 1, savedAt: saved.savedAt },
    terms: null,
    classPercent: null,
  })
  expect(await findSeat(db.prisma, attemptId, 'another')).toMatchObject({ content: null, stored: null })
  expect(await findSeat(db.prisma, 'another', questionId)).toBeNull()

  const before = await findSeat(db.prisma, attemptId, null)
  await db.prisma.editionQuestion.update({ where: { id: questionId }, data: { treatment: 'dropped' } })
  const after = await findSeat(db.prisma, attemptId, null)
  expect(before?.counting).toBe('')
  expect(after?.counting).not.toBe('')
})
