import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findReceipt } from '@/lib/usecases/find-receipt'
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
afterAll(() => db.close())

describe('a receipt', () => {
  it('says how many responses are in, and the instructor finds whose it is', async () => {
    const { actor: instructor } = await anInstructor()
    const quiz = await aPublishedQuiz(instructor)
    const { actor, attemptId } = await anAttempt(quiz.joinCode)
    const { questions } = got(await findAttempt({ actor, attemptId }))
    const judged = questions.find(({ content }) => content.kind === 'true-false')
    const save = (questionId: string, value: Parameters<typeof saveResponse>[0]['value']) =>
      saveResponse({ actor, attemptId, questionId, value, revision: 0 })
    got(await save(judged?.id ?? '', { kind: 'true-false', value: true }))
    const typed = questions.find(({ content }) => content.kind === 'short-answer')
    got(await save(typed?.id ?? '', { kind: 'short-answer', text: ' ' }))
    got(await submitAttempt({ actor, attemptId }))
    const { receipt, submittedAt } = got(await findAttemptResult({ actor, attemptId }))
    expect(receipt.responses).toBe(1)
    expect(receipt.code).toMatch(/^[2-9A-HJ-NP-Y]{8}$/)

    const check = (code: string) => findReceipt({ actor: instructor, quizId: quiz.quizId, code })
    const typedCode = `${receipt.code.slice(0, 4).toLowerCase()} ${receipt.code.slice(4)}`
    expect(got(await check(typedCode))).toEqual({ learnerName: 'Ada', number: 1, submittedAt, responses: 1 })
    const another = receipt.code.startsWith('2') ? `3${receipt.code.slice(1)}` : `2${receipt.code.slice(1)}`
    for (const code of [another, '', 'x'.repeat(90)])
      expect(await check(code)).toMatchObject({ failure: { code: 'receipt-not-found', field: 'code' } })
  })

  it('is found among attempts from before codes were stored, and stays good under another secret', async () => {
    const { actor: instructor } = await anInstructor()
    const { joinCode, quizId } = await aPublishedQuiz(instructor)
    const { actor, attemptId } = await anAttempt(joinCode)
    got(await submitAttempt({ actor, attemptId }))
    const code = async () => got(await findAttemptResult({ actor, attemptId })).receipt.code
    const submitted = await code()
    const stored = () => db.prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })
    expect((await stored()).receipt).toBe(submitted)
    const check = () => findReceipt({ actor: instructor, quizId, code: submitted })

    await db.prisma.attempt.update({ where: { id: attemptId }, data: { receipt: null } })
    expect(await code()).toBe(submitted)
    expect(got(await check())).toMatchObject({ learnerName: 'Ada', responses: 0 })
    expect((await stored()).receipt).toBe(submitted)

    const before = process.env.PASSAGE_SECRET
    try {
      process.env.PASSAGE_SECRET = 'another secret of these tests, long enough'
      expect(await code()).toBe(submitted)
      expect(got(await check())).toMatchObject({ learnerName: 'Ada' })
    } finally {
      process.env.PASSAGE_SECRET = before
    }
  })
})
