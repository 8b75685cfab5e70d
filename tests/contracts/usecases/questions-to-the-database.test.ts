import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptClock } from '@/lib/usecases/find-attempt-clock'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findLiveQuiz } from '@/lib/usecases/find-live-quiz'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findQuizLearners } from '@/lib/usecases/find-quiz-learners'
import { findQuizPulse } from '@/lib/usecases/find-quiz-pulse'
import { findResults } from '@/lib/usecases/find-results'
import { listArticles } from '@/lib/usecases/list-articles'
import { listAttempts } from '@/lib/usecases/list-attempts'
import { listQuizzes } from '@/lib/usecases/list-quizzes'
import { listResponses } from '@/lib/usecases/list-responses'
import { listReviews } from '@/lib/usecases/list-reviews'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { aDatabase } from '../../support/a-database'
import { aRegradableQuiz, takes } from '../../support/a-taken-quiz'
import { countQueries } from '../../support/count-queries'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
type Taken = Awaited<ReturnType<typeof anInstructorWith>>
let few: Taken
let many: Taken
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  few = await anInstructorWith(1, 2)
  many = await anInstructorWith(4, 9)
})
afterAll(() => db.close())

/** So many quizzes, the last of them taken by so many learners who submitted, and by one who has not. */
async function anInstructorWith(quizzes: number, learners: number) {
  const { actor } = await anInstructor()
  let quiz = await aRegradableQuiz(actor)
  for (let made = 1; made < quizzes; made += 1) quiz = await aRegradableQuiz(actor)
  const given = { name: 'Odette Ferrand', choice: 0, proof: 'soit deux fois plus que prévu' }
  let done = await takes(quiz.joinCode, 'Learner 1', given)
  for (let taken = 1; taken < learners; taken += 1)
    done = await takes(quiz.joinCode, `Learner ${taken + 1}`, { ...given, name: `Odile ${taken}` })
  const open = await takes(quiz.joinCode, 'Still there', given, false)
  return { actor, quizId: quiz.quizId, done, open }
}

type Page = (taken: Taken) => Promise<unknown>
const asked = (actor: Actor, { quizId }: Taken) => ({ actor, quizId })

/** Each page and save, with the most questions it may ask of the database. */
const pages: Record<string, [Page, number]> = {
  'the page of an attempt': [t => findAttempt({ actor: t.open.actor, attemptId: t.open.attemptId }), 10],
  'the clock of an attempt': [
    t => findAttemptClock({ actor: t.open.actor, attemptId: t.open.attemptId }),
    10,
  ],
  'the result of an attempt': [
    t => findAttemptResult({ actor: t.done.actor, attemptId: t.done.attemptId }),
    16,
  ],
  'a save': [
    t =>
      saveResponse({
        actor: t.open.actor,
        attemptId: t.open.attemptId,
        questionId: t.open.questionIds['short-answer'],
        value: { kind: 'short-answer', text: `Odile ${Math.random()}` },
        revision: 1,
      }),
    2,
  ],
  'the list of quizzes': [t => listQuizzes({ actor: t.actor }), 6],
  'the library': [t => listArticles({ actor: t.actor }), 6],
  'one’s own attempts': [t => listAttempts({ actor: t.open.actor }), 8],
  'the bench': [t => findQuiz(asked(t.actor, t)), 14],
  'the live view': [t => findLiveQuiz(asked(t.actor, t)), 12],
  'the pulse of a quiz': [t => findQuizPulse(asked(t.actor, t)), 8],
  'who takes a quiz': [t => findQuizLearners(asked(t.actor, t)), 12],
  'the results': [t => findResults(asked(t.actor, t)), 16],
  'the responses to a question': [
    t => listResponses({ ...asked(t.actor, t), questionId: t.done.questionIds['short-answer'] }),
    14,
  ],
  'the grading desk': [t => listReviews(asked(t.actor, t)), 14],
  'the table of results': [t => exportResultsCsv({ ...asked(t.actor, t), language: 'en' }), 14],
}

describe('questions to the database', () => {
  it.each(Object.entries(pages))(
    'of %s are few, and as many for many as for few',
    async (_, [page, most]) => {
      const [small, large] = [
        await countQueries(db, () => page(few)),
        await countQueries(db, () => page(many)),
      ]
      expect(small).toBeGreaterThan(0)
      expect(large).toBe(small)
      expect(large).toBeLessThanOrEqual(most)
    },
  )

  it('of a submission are no more for a class', async () => {
    const submits = async ({ open }: Taken) =>
      countQueries(db, async () => got(await submitAttempt({ actor: open.actor, attemptId: open.attemptId })))
    expect(await submits(many)).toBe(await submits(few))
  })
})
