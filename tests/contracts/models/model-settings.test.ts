import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/v1/articles/[id]/quiz/route'
import { DELETE } from '@/app/api/v1/model-runs/[id]/route'
import failures from '@/lib/messages/fr/failures.json'
import type { Actor } from '@/lib/model/actor'
import { changeModel, removeModel } from '@/lib/usecases/change-model'
import { describeModel } from '@/lib/usecases/describe-model'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { testModel } from '@/lib/usecases/test-model'
import { aDatabase } from '../../support/a-database'
import { anArticleOf } from '../../support/a-quiz'
import { goodInFrench } from '../../support/models/good-proposals'
import { HonestReader } from '../../support/models/honest-reader'
import { type Script, standInModel, testKey } from '../../support/models/stand-in-model'
import { anInstructor, got } from '../../support/people'

const asking = vi.hoisted(() => ({ actor: { role: 'visitor' } as unknown }))
vi.mock('@/app/_session/current-actor', () => ({ currentActor: async () => asking.actor }))
vi.mock('next-intl/server', () => ({
  getTranslations: async () =>
    createTranslator({ locale: 'fr', messages: { failures }, namespace: 'failures' }),
}))

let db: Awaited<ReturnType<typeof aDatabase>>
let model: Awaited<ReturnType<typeof standInModel>>
let admin: Actor
let other: Actor
const reader = new HonestReader()
for (const { stem, options, key } of goodInFrench) reader.learn(stem, options, [key])

const honest: Script = received =>
  received.prompt.includes('"questions"')
    ? { say: JSON.stringify({ questions: goodInFrench }), pieces: 9 }
    : received.prompt.includes('vowel')
      ? { say: '{"answers":[{"right":["A"]}]}' }
      : reader.answer(received)

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  model = await standInModel(honest)
})
beforeEach(async () => {
  await db.empty()
  model.follow(honest)
  model.received.length = 0
  admin = (await anInstructor()).actor
  other = (await anInstructor()).actor
})
afterEach(() => {
  for (const name of ['', '_PROVIDER', '_ADDRESS', '_KEY']) delete process.env[`PASSAGE_MODEL${name}`]
})
afterAll(async () => {
  await model.close()
  await db.close()
})

const form = (more: object = {}) => ({
  role: 'proposing' as const,
  provider: 'openai-compatible',
  model: 'stand-in-1',
  address: `${model.root}/v1`,
  key: testKey,
  perInstructor: 400,
  perInstallation: 4000,
  ...more,
})
const set = async (more: object = {}) => got(await changeModel({ actor: admin, ...form(more) }))

async function make(actor: Actor, body: object = {}) {
  const page = readFileSync('tests/fixtures/articles/dam-page.txt', 'utf8')
  const { articleId } = await anArticleOf(actor, page)
  asking.actor = actor
  const request = new Request(`http://quiz.example/api/v1/articles/${articleId}/quiz`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: 'quiz.example', origin: 'http://quiz.example' },
    body: JSON.stringify({ count: 10, kinds: null, difficulty: null, withModel: true, ...body }),
  })
  return POST(request, { params: Promise.resolve({ id: articleId }) })
}
async function linesOf(response: Response) {
  const text = await response.text()
  expect(text).not.toContain(testKey)
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

it('there is none until an administrator sets it, and then nothing is sent unless an instructor says so', async () => {
  expect(got(await describeModel({ actor: admin }))).toBeNull()
  expect((await linesOf(await make(admin))).at(-1)).toMatchObject({ made: 10, model: null })
  await set()
  expect(got(await describeModel({ actor: other }))).toEqual({
    provider: 'openai-compatible',
    model: 'stand-in-1',
    host: new URL(model.root).host,
    second: null,
  })
  expect((await linesOf(await make(other, { withModel: false }))).at(-1)).toMatchObject({ model: null })
  expect(model.received).toEqual([])
})

it('mixes its questions with ours, tells each as it passes, and says whose each is', async () => {
  await set()
  const lines = await linesOf(await make(other))
  const shares = lines.filter(({ stage }) => stage).map(({ done }) => done)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBe(100)
  expect([...new Set(lines.flatMap(({ stage }) => stage ?? []))]).toEqual([
    'reading',
    'facts',
    'asking',
    'verifying',
    'model',
    'choosing',
  ])
  const passed = lines.flatMap(line => line.passed ?? [])
  expect(passed.length).toBeGreaterThanOrEqual(4)
  const end = lines.at(-1)
  expect(end.model).toMatchObject({ trouble: null, passed: passed.length })
  const { questions } = got(await findQuiz({ actor: other, quizId: end.quizId }))
  const engines = questions.map(({ origin }) => origin.engine)
  expect(engines.filter(engine => engine === 'llm')).toHaveLength(end.model.chosen)
  expect(end.model.chosen).toBeGreaterThan(0)
  expect(engines).toContain('builtin')
  // What is sent is the article and nothing about who asks.
  for (const { body } of model.received) {
    expect(body).not.toContain('example.org')
    expect(body).not.toContain(testKey)
  }
})

it('finishes with our own questions when the model does not answer, and says why', async () => {
  await set()
  model.follow(() => ({
    status: 401,
    body: `{"error":{"message":"Incorrect API key provided: ${testKey}"}}`,
  }))
  const end = (await linesOf(await make(other))).at(-1)
  expect(end).toMatchObject({ made: 10, model: { trouble: 'refused-key', chosen: 0, passed: 0 } })
})

it('stops when its instructor says so, and for nobody else', async () => {
  await set()
  model.follow(received =>
    received.prompt.includes('"questions"') ? { hangAfter: '{"questions":[' } : honest(received),
  )
  const response = await make(other)
  const stop = async (actor: Actor, id: string) => {
    asking.actor = actor
    const request = new Request(`http://quiz.example/api/v1/model-runs/${id}`, {
      method: 'DELETE',
      headers: { host: 'quiz.example', origin: 'http://quiz.example' },
    })
    return (await DELETE(request, { params: Promise.resolve({ id }) })).status
  }
  const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let stopped = false
  for (let part = await stream?.read(); part && !part.done; part = await stream?.read()) {
    text += part.value
    const run = /"run":"([^"]+)"/.exec(text)?.[1]
    if (!run || stopped) continue
    stopped = true
    expect(await stop(admin, run)).toBe(404)
    expect(await stop(other, run)).toBe(200)
  }
  const end = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')
  expect(end).toMatchObject({ made: 10, model: { trouble: 'cancelled' } })
  expect(await stop(other, /"run":"([^"]+)"/.exec(text)?.[1] ?? '')).toBe(404)
})

it('keeps to the budgets of an instructor and of the installation', async () => {
  await set({ perInstructor: 2 })
  expect((await linesOf(await make(other))).at(-1).model.trouble).toBe('budget')
  const before = model.received.length
  expect(before).toBeLessThanOrEqual(2)
  expect((await linesOf(await make(other))).at(-1).model.trouble).toBe('budget')
  expect(model.received.length).toBe(before)
  await set({ perInstructor: 400, perInstallation: 1 })
  expect((await linesOf(await make(admin))).at(-1).model.trouble).toBe('budget')
})

it('is set, tested and removed by an administrator only', async () => {
  for (const actor of [other, { role: 'visitor' } as const]) {
    expect((await changeModel({ actor, ...form() })).ok).toBe(false)
    expect((await removeModel({ actor, role: 'proposing' })).ok).toBe(false)
    expect((await findModelSettings({ actor, role: 'proposing' })).ok).toBe(false)
    expect((await testModel({ actor, form: form() })).ok).toBe(false)
  }
  expect(model.received).toEqual([])
})

it('keeps the key encrypted, shows it nowhere, and sends it only to where it was given for', async () => {
  await set()
  const [row] = await db.prisma.languageModel.findMany()
  expect(JSON.stringify(row)).not.toContain(testKey)
  expect(JSON.stringify(row)).not.toContain(testKey.slice(3, 20))
  const settings = got(await findModelSettings({ actor: admin, role: 'proposing' }))
  expect(settings).toMatchObject({ from: 'settings', hasKey: true, problem: null })
  expect(JSON.stringify(settings)).not.toContain(testKey)
  // An empty field keeps the key; another address needs it again.
  await set({ key: '', model: 'stand-in-2' })
  expect(got(await testModel({ actor: admin, form: form({ key: '' }) })).trouble).toBeNull()
  expect(JSON.stringify(model.received.at(-1)?.headers)).toContain(testKey)
  const elsewhere = form({ key: '', address: 'http://127.0.0.1:9/v1' })
  for (const result of [
    await changeModel({ actor: admin, ...elsewhere }),
    await testModel({ actor: admin, form: elsewhere }),
  ])
    expect(result).toMatchObject({ ok: false, failure: { code: 'model-key-again', field: 'secret' } })
  got(await removeModel({ actor: admin, role: 'proposing' }))
  expect(await db.prisma.languageModel.count()).toBe(0)
})

it('says that the key cannot be read any more when the secret has changed', async () => {
  await set()
  const before = process.env.PASSAGE_SECRET
  process.env.PASSAGE_SECRET = 'another secret of these tests, long enough'
  expect(got(await findModelSettings({ actor: admin, role: 'proposing' })).problem).toBe('unreadable-key')
  expect(got(await describeModel({ actor: admin }))).toBeNull()
  process.env.PASSAGE_SECRET = before
})

it('tests a connection and says in a word what is wrong', async () => {
  expect(got(await testModel({ actor: admin, form: form() }))).toMatchObject({ trouble: null })
  expect(
    got(await testModel({ actor: admin, form: form({ address: 'http://127.0.0.1:9/v1' }) })).trouble,
  ).toBe('unreachable')
  expect(got(await testModel({ actor: admin, form: form({ address: model.root }) })).trouble).toBe(
    'wrong-address',
  )
  model.follow(() => ({ status: 401 }))
  expect(got(await testModel({ actor: admin, form: form() })).trouble).toBe('refused-key')
  model.follow(() => ({ say: 'A is a vowel.' }))
  expect(got(await testModel({ actor: admin, form: form() })).trouble).toBe('not-json')
  for (const [more, code] of [
    [{ address: '' }, 'model-address-needed'],
    [{ address: 'ftp://model' }, 'model-address'],
    [{ address: 'http://me:word@model/v1' }, 'model-address'],
    [{ provider: 'anthropic', address: '', key: '' }, 'model-key-needed'],
    [{ model: ' ' }, 'model-needed'],
  ] as const)
    expect(await testModel({ actor: admin, form: form(more) })).toMatchObject({
      ok: false,
      failure: { code },
    })
})

it('takes the environment before the settings', async () => {
  await set({ model: 'from-the-settings' })
  process.env.PASSAGE_MODEL = 'from-the-environment'
  process.env.PASSAGE_MODEL_ADDRESS = `${model.root}/v1`
  process.env.PASSAGE_MODEL_KEY = testKey
  expect(got(await describeModel({ actor: other }))).toMatchObject({ model: 'from-the-environment' })
  const settings = got(await findModelSettings({ actor: admin, role: 'proposing' }))
  expect(settings).toMatchObject({ from: 'environment', hasKey: true })
  expect(JSON.stringify(settings)).not.toContain(testKey)
  expect(got(await testModel({ actor: admin, form: { role: 'proposing' } })).trouble).toBeNull()
  process.env.PASSAGE_MODEL_PROVIDER = 'anthropic'
  process.env.PASSAGE_MODEL_KEY = ''
  expect(got(await findModelSettings({ actor: admin, role: 'proposing' })).problem).toBe('incomplete')
  expect(got(await describeModel({ actor: other }))).toBeNull()
})
