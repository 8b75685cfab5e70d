import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { askSecondLook } from '@/lib/usecases/ask-second-look'
import { countReviews } from '@/lib/usecases/count-reviews'
import { decideReview } from '@/lib/usecases/decide-review'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { listReviews } from '@/lib/usecases/list-reviews'
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

/** Ada said that a true statement is false, and has submitted. */
async function submitted(settings: Parameters<typeof aPublishedQuiz>[1] = {}) {
  const { actor: instructor } = await anInstructor()
  const quiz = await aPublishedQuiz(instructor, settings)
  const { actor, attemptId } = await anAttempt(quiz.joinCode, 'Ada')
  const mine = { actor, attemptId }
  const { questions } = got(await findAttempt(mine))
  const questionId = questions.find(({ content }) => content.kind === 'true-false')?.id ?? ''
  const value = { kind: 'true-false', value: false } as const
  got(await saveResponse({ ...mine, questionId, value, revision: 0 }))
  got(await submitAttempt(mine))
  return {
    instructor,
    quiz,
    mine,
    questionId,
    waiting: got(await countReviews({ actor: instructor })).waiting,
  }
}

const stateOf = async (mine: Parameters<typeof findAttemptResult>[0], questionId: string) => {
  const result = got(await findAttemptResult(mine))
  return 'questions' in result
    ? result.questions.find(({ question }) => question.id === questionId)?.secondLook
    : undefined
}

describe('a second look', () => {
  it('comes to the grading desk with its reason, and is settled by what is decided there', async () => {
    const { instructor, mine, questionId, waiting } = await submitted()
    expect(await stateOf(mine, questionId)).toBe('may-ask')
    got(await askSecondLook({ ...mine, questionId, reason: ' The article says otherwise. ' }))
    expect(await stateOf(mine, questionId)).toBe('asked')
    expect(got(await countReviews({ actor: instructor })).waiting).toBe(waiting + 1)
    const list = got(await listReviews({ actor: instructor, quizId: null }))
    const groups = list.quizzes.flatMap(({ questions }) => questions.flatMap(question => question.groups))
    expect(groups.find(({ asked }) => asked.length > 0)).toMatchObject({
      outcome: 'rejected',
      asked: [{ name: 'Ada', reason: 'The article says otherwise.' }],
    })

    const decision = { actor: instructor, attemptId: mine.attemptId, questionId, reach: 'this' } as const
    got(await decideReview({ ...decision, id: 'look-1', points: 'all', comment: 'You are right.' }))
    expect(await stateOf(mine, questionId)).toBe('settled')
    expect(got(await countReviews({ actor: instructor })).waiting).toBe(waiting)
    const result = got(await findAttemptResult(mine))
    expect(JSON.stringify(result)).toContain('You are right.')
  })

  it('is asked once, and of what is not right only', async () => {
    const { mine, questionId } = await submitted()
    got(await askSecondLook({ ...mine, questionId, reason: '' }))
    expect(await askSecondLook({ ...mine, questionId, reason: '' })).toMatchObject({
      failure: { code: 'review-asked' },
    })
    const result = got(await findAttemptResult(mine))
    const right =
      'questions' in result ? result.questions.filter(({ secondLook }) => secondLook === null) : []
    for (const { question } of right)
      expect(await askSecondLook({ ...mine, questionId: question.id, reason: '' })).toMatchObject({
        failure: { code: 'review-not-open' },
      })
  })

  it('is not asked of a result that is not shown, nor of another’s', async () => {
    const { mine, questionId, quiz } = await submitted({ feedbackShows: 'nothing', attempts: null })
    expect(await askSecondLook({ ...mine, questionId, reason: '' })).toMatchObject({
      failure: { code: 'review-not-open' },
    })
    const { actor } = await anAttempt(quiz.joinCode, 'Bo')
    expect(await askSecondLook({ ...mine, actor, questionId, reason: '' })).toMatchObject({
      failure: { kind: 'not-found' },
    })
  })
})
