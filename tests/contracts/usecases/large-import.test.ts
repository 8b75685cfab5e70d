import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ImportProgress } from '@/lib/model/import'
import { questionKinds } from '@/lib/model/question'
import { importQuiz } from '@/lib/usecases/import-quiz'
import { readQuiz } from '@/lib/usecases/read-quiz'
import { readQuizApart } from '@/lib/usecases/read-quiz-apart'
import { writeQuiz } from '@/lib/usecases/write-quiz'
import { aDatabase } from '../../support/a-database'
import { aPortableQuiz, portable } from '../../support/a-portable-quiz'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterAll(() => db.close())

const questions = 1000
const bytes = () => {
  const many = Array.from({ length: questions }, (_, n) =>
    portable(questionKinds[n % questionKinds.length] ?? 'cloze'),
  )
  const { content } = writeQuiz(aPortableQuiz(many), 'moodle-xml')
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

it('a large file is read in another process as it would be in this one', async () => {
  const file = bytes()
  expect(file.length).toBeGreaterThan(600 * 1024)
  const apart = got(await readQuizApart({ bytes: file, otherwise: 'fr' }))
  const here = got(readQuiz({ bytes: file, otherwise: 'fr' }))
  expect(apart).toEqual(JSON.parse(JSON.stringify(here)))
  expect(apart.quiz.questions.length).toBeGreaterThan(questions * 0.8)
})

it('what is wrong with a large file is said as of a small one', async () => {
  const broken = new TextEncoder().encode(`<quiz><question>${' '.repeat(600 * 1024)}`)
  const here = readQuiz({ bytes: broken, otherwise: 'fr' })
  expect(here.ok).toBe(false)
  expect(await readQuizApart({ bytes: broken, otherwise: 'fr' })).toEqual(here)
})

it('comes in as drafts of sixty, and says all the while how far it is', async () => {
  const { actor } = await anInstructor()
  const told: ImportProgress[] = []
  const { quizzes, taken } = got(
    await importQuiz({
      ...{ actor, bytes: bytes(), article: { from: 'file' }, language: 'en' },
      onProgress: progress => told.push(progress),
    }),
  )
  expect(quizzes).toHaveLength(Math.ceil(taken / 60))
  expect(told.filter(({ stage }) => stage === 'judging').length).toBeGreaterThan(10)
  expect(told.at(-1)).toEqual({ stage: 'storing', done: taken, of: taken })
})
