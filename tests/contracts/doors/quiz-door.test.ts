import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/v1/articles/[id]/quiz/route'
import failures from '@/lib/messages/fr/failures.json'
import type { Actor } from '@/lib/model/actor'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { aDatabase } from '../../support/a-database'
import { anArticleOf } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

const asking = vi.hoisted(() => ({ actor: { role: 'visitor' } as unknown }))
// What Next would know from the request: who asks, and the language of the page.
vi.mock('@/app/_session/current-actor', () => ({ currentActor: async () => asking.actor }))
vi.mock('next-intl/server', () => ({
  getTranslations: async () =>
    createTranslator({ locale: 'fr', messages: { failures }, namespace: 'failures' }),
}))

let db: Awaited<ReturnType<typeof aDatabase>>
let owner: Actor
let articleId: string

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  owner = (await anInstructor()).actor
  const page = readFileSync('tests/fixtures/articles/dam-page.txt', 'utf8')
  articleId = (await anArticleOf(owner, page)).articleId
})
afterAll(() => db.close())

const wish = { count: 5, kinds: null, difficulty: null }

function ask(actor: Actor, { id = articleId, body = wish as unknown, origin = 'http://quiz.example' } = {}) {
  asking.actor = actor
  const request = new Request(`http://quiz.example/api/v1/articles/${id}/quiz`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: 'quiz.example', origin },
    body: JSON.stringify(body),
  })
  return POST(request, { params: Promise.resolve({ id }) })
}

it('tells each stage on a line of its own, and last the quiz that was made', async () => {
  const response = await ask(owner)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/)
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines[0]).toEqual({ stage: 'reading', done: 0, of: 100 })
  expect(lines.at(-2)).toEqual({ stage: 'choosing', done: 100, of: 100 })
  const { quizId, made, asked } = lines.at(-1)
  expect(asked).toBe(5)
  expect(got(await findQuiz({ actor: owner, quizId })).questions).toHaveLength(made)
})

it('finishes the quiz of an instructor who has gone away', async () => {
  const before = await db.prisma.quiz.count()
  const response = await ask(owner)
  await response.body?.cancel()
  await vi.waitFor(async () => expect(await db.prisma.quiz.count()).toBe(before + 1), 30_000)
})

it('answers a refusal at once, with its status and words in the language of the page', async () => {
  const stranger = (await anInstructor()).actor
  for (const response of [await ask(stranger), await ask(owner, { id: 'nothing-here' })]) {
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ failure: { message: failures['article-not-found'] } })
  }
  expect((await ask(owner, { body: { ...wish, count: 61 } })).status).toBe(400)
  expect((await ask(owner, { body: { ...wish, kinds: ['riddle'] } })).status).toBe(400)
})

it('says in the last line that nothing can be asked', async () => {
  const { articleId: id } = await anArticleOf(
    owner,
    `Rien\n\n${'Il pleut et il vente encore un peu. '.repeat(20)}`,
  )
  const response = await ask(owner, { id })
  const lines = (await response.text()).trimEnd().split('\n')
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    failure: { code: 'nothing-to-ask', message: failures['nothing-to-ask'] },
  })
})

it('does nothing for a page of another site', async () => {
  const before = await db.prisma.quiz.count()
  const response = await ask(owner, { origin: 'http://other.example' })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ failure: { message: failures['other-site'] } })
  expect(await db.prisma.quiz.count()).toBe(before)
})
