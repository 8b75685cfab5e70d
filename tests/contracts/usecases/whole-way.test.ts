import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cleanArticle } from '@/lib/usecases/clean-article'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'
import { findArticle } from '@/lib/usecases/find-article'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findQuizByCode } from '@/lib/usecases/find-quiz-by-code'
import { findResults } from '@/lib/usecases/find-results'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { identifyActor } from '@/lib/usecases/identify-actor'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { listQuizzes } from '@/lib/usecases/list-quizzes'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { saveArticle } from '@/lib/usecases/save-article'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { aDatabase } from '../../support/a-database'
import { anInstructor, got } from '../../support/people'
import { rightResponse } from '../../support/right-response'

const address = '192.0.2.7'
const paste = readFileSync('tests/fixtures/articles/lighthouse-page.txt', 'utf8')

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterAll(() => db.close())

it('a paste becomes a quiz that a learner takes and an instructor reads', async () => {
  const { actor } = await anInstructor()
  const pasted = {
    actor,
    source: { text: paste, html: null },
    putBack: [],
    takeOut: [],
    language: 'auto' as const,
  }
  const cleaned = got(await cleanArticle(pasted))
  expect(cleaned.lines.some(({ kept }) => !kept)).toBe(true)

  const { articleId } = got(await saveArticle({ ...pasted, title: 'The keeper’s notebooks' }))
  expect(got(await findArticle({ actor, articleId })).article.paragraphs).toEqual(cleaned.article.paragraphs)
  const { quizId } = got(
    await generateQuiz({ actor, articleId, count: 6, kinds: null, difficulty: null, seed: 1 }),
  )
  const { questions } = got(await findQuiz({ actor, quizId }))
  for (const { id, revision } of questions)
    got(await judgeQuestion({ actor, questionId: id, revision, state: 'accepted' }))
  const { joinCode, edition } = got(await publishQuiz({ actor, quizId }))
  expect(edition).toBe(1)

  expect(got(await findQuizByCode({ code: joinCode, address })).questions).toBe(questions.length)
  const joined = got(
    await joinQuiz({ actor: { role: 'visitor' }, code: joinCode, name: '=HYPERLINK("x")', address }),
  )
  const { actor: learner } = await identifyActor({
    headers: new Headers(),
    learnerCookie: joined.learnerCookie?.value ?? null,
  })
  const { attemptId } = joined
  const sealed = got(await findAttempt({ actor: learner, attemptId }))
  for (const { id, content } of sealed.questions) {
    const authored = questions.find(question => question.content.stem === content.stem)
    if (!authored) throw new Error(content.stem)
    const value = rightResponse(authored)
    got(await saveResponse({ actor: learner, attemptId, questionId: id, value, revision: 0 }))
  }
  expect(got(await findAttempt({ actor: learner, attemptId })).responses).toHaveLength(questions.length)
  got(await submitAttempt({ actor: learner, attemptId }))

  const maximum = questions.reduce((sum, { points }) => sum + points, 0)
  expect(got(await findAttemptResult({ actor: learner, attemptId }))).toMatchObject({
    shows: 'key',
    total: { n: maximum, d: 1 },
    maximum,
    toReview: 0,
  })

  const results = got(await findResults({ actor, quizId }))
  expect(results.columns.map(({ stem }) => stem)).toEqual(questions.map(({ content }) => content.stem))
  expect(results.columns.every(column => column.attempts === 1 && column.points.n === column.maximum)).toBe(
    true,
  )
  expect(results.rows).toMatchObject([
    { number: 1, edition: 1, total: { n: maximum, d: 1 }, maximum, late: [] },
  ])
  expect(got(await listQuizzes({ actor })).quizzes).toMatchObject([
    { state: 'published', attempts: { begun: 1, submitted: 1 }, questions: { accepted: questions.length } },
  ])

  const { csv, filename } = got(await exportResultsCsv({ actor, quizId, language: 'fr' }))
  expect(filename).toBe('the-keeper-s-notebooks.csv')
  const [header, row] = Papa.parse<string[]>(csv.slice(1).trimEnd()).data
  expect(header?.slice(0, 2)).toEqual(['Participant', 'Tentative'])
  expect(row).toHaveLength(header?.length ?? 0)
  expect(row?.[0]).toBe('\'=HYPERLINK("x")')
})
