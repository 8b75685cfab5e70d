import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import { promptVersion } from '@/lib/llm/prompts-of'
import type { Actor } from '@/lib/model/actor'
import type { ModelRole } from '@/lib/model/language-model'
import { changeModel, removeModel } from '@/lib/usecases/change-model'
import { describeModel } from '@/lib/usecases/describe-model'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { proposeWithModel } from '@/lib/usecases/propose-with-model'
import { testModel } from '@/lib/usecases/test-model'
import { aDatabase } from '../../support/a-database'
import { articleOf } from '../../support/models/article-of'
import { goodInFrench } from '../../support/models/good-proposals'
import { HonestReader } from '../../support/models/honest-reader'
import { type Script, standInModel, testKey } from '../../support/models/stand-in-model'
import { anInstructor, got } from '../../support/people'

const article = articleOf('tests/fixtures/articles/dam-page.txt')
const choices = goodInFrench.filter(({ kind }) => kind === 'multiple-choice').slice(0, 4)
const secondKey = `${testKey}-of-the-second`
let db: Awaited<ReturnType<typeof aDatabase>>
let first: Awaited<ReturnType<typeof standInModel>>
let second: Awaited<ReturnType<typeof standInModel>>
let actor: Actor

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  first = await standInModel(sureOfItself)
  second = await standInModel(sureOfItself)
})
beforeEach(async () => {
  await db.empty()
  for (const model of [first, second]) {
    model.follow(sureOfItself)
    model.received.length = 0
  }
  actor = (await anInstructor()).actor
})
afterEach(() => {
  for (const name of ['MODEL', 'SECOND_MODEL'])
    for (const end of ['', '_PROVIDER', '_ADDRESS', '_KEY']) delete process.env[`PASSAGE_${name}${end}`]
})
afterAll(async () => {
  await first.close()
  await second.close()
  await db.close()
})

/** Proposes, among good questions, one whose key is wrong, and finds each right that it proposed. */
const wrong = choices.map((one, at) =>
  at === 1 ? { ...one, key: one.options.find(option => option !== one.key) ?? '' } : one,
)
const believer = new HonestReader()
for (const { stem, options, key } of wrong) believer.learn(stem, options, [key])
const sureOfItself: Script = received =>
  received.prompt.includes('"questions"')
    ? { say: JSON.stringify({ questions: wrong }) }
    : believer.answer(received)

function readerOf(guessable: number | null): Script {
  const reader = new HonestReader()
  for (const [at, { stem, options, key }] of choices.entries())
    reader.learn(stem, options, [key], at === guessable)
  return received => reader.answer(received)
}

async function run(withSecond = true) {
  return proposeWithModel({
    connection: first.connection(),
    second: withSecond ? { ...second.connection(), model: 'stand-in-2' } : null,
    article,
    document: readArticle(article),
    own: [],
    wanted: 4,
    kinds: null,
    seed: 1,
    signal: new AbortController().signal,
    mayCall: async () => true,
    wait: async () => undefined,
    onPassed: () => undefined,
    onRun: () => undefined,
  })
}
/** Questions are typeset on their way: spaces are compared as spaces. */
const plain = (text = '') => text.replace(/\s+/gu, ' ')
const stems = ({ candidates }: Awaited<ReturnType<typeof run>>) =>
  new Set(candidates.map(one => plain(one.content.stem)))
const stemsOf = (...places: number[]) => new Set(places.map(at => plain(choices[at]?.stem)))

it('is asked what the first proposed, without the key; the first is not asked its own', async () => {
  second.follow(readerOf(null))
  const made = await run()
  expect(stems(made)).toEqual(stemsOf(0, 2, 3))
  expect(made.run.dropped).toContainEqual({ rule: 'another-key', count: expect.any(Number) })
  expect(made.run).toMatchObject({ verifier: 'stand-in-2' })
  for (const { prompt } of first.received) expect(prompt).toContain('"questions"')
  for (const { prompt } of second.received) {
    expect(prompt).toContain('"answers"')
    expect(prompt).not.toContain('"key"')
  }
  // With the article, and without.
  expect(new Set(second.received.map(({ prompt }) => prompt.includes('<<<')))).toEqual(new Set([true, false]))
  // Alone the first would have let its own mistake pass.
  expect(stems(await run(false))).toContain(plain(choices[1]?.stem))
})

it('keeps the version of the prompts with each question', async () => {
  second.follow(readerOf(null))
  for (const { origin } of (await run()).candidates)
    expect(origin).toMatchObject({ engine: 'llm', prompts: promptVersion('propose', article) })
})

it('drops what it finds without the article', async () => {
  second.follow(readerOf(2))
  const made = await run()
  expect(stems(made)).toEqual(stemsOf(0, 3))
  expect(made.run.dropped).toContainEqual({ rule: 'guessable', count: expect.any(Number) })
})

it('that is not there ends the run, and it is said whose trouble it was', async () => {
  second.follow(() => ({ status: 503 }))
  const made = await run()
  expect(made.candidates).toEqual([])
  expect(made.run).toMatchObject({ trouble: 'overloaded', troubleWith: 'verifying' })
  first.follow(() => ({ status: 401 }))
  expect((await run()).run).toMatchObject({ trouble: 'refused-key', troubleWith: 'proposing' })
})

const set = async (role: ModelRole, { root } = first, key = testKey) => {
  const model = role === 'proposing' ? 'stand-in-1' : 'stand-in-2'
  const form = { role, provider: 'openai-compatible', model, address: `${root}/v1`, key }
  got(await changeModel({ actor, ...form, perInstructor: 50, perInstallation: 50 }))
}

it('is set beside the first, told to instructors, and removed alone; its key is kept as the other’s is', async () => {
  await set('proposing')
  expect(got(await describeModel({ actor }))?.second).toBeNull()
  await set('verifying', second, secondKey)
  const host = new URL(second.root).host
  expect(got(await describeModel({ actor }))?.second).toEqual({ model: 'stand-in-2', host })
  const stored = JSON.stringify(await db.prisma.languageModel.findMany())
  expect(stored).not.toContain(testKey)
  const settings = got(await findModelSettings({ actor, role: 'verifying' }))
  expect(settings).toMatchObject({ role: 'verifying', from: 'settings', hasKey: true, problem: null })
  expect(JSON.stringify(settings)).not.toContain(testKey)
  second.follow(() => ({ say: '{"answers":[{"right":["A"]}]}' }))
  expect(got(await testModel({ actor, form: { role: 'verifying' } })).trouble).toBeNull()
  expect(JSON.stringify(second.received.at(-1)?.headers)).toContain(secondKey)
  got(await removeModel({ actor, role: 'verifying' }))
  expect(got(await describeModel({ actor }))).toMatchObject({ model: 'stand-in-1', second: null })
})

it('that cannot be used leaves no model to be asked: nothing is shown that it was to verify', async () => {
  await set('proposing')
  process.env.PASSAGE_SECOND_MODEL = 'stand-in-2'
  expect(got(await findModelSettings({ actor, role: 'verifying' })).problem).toBe('incomplete')
  expect(got(await describeModel({ actor }))).toBeNull()
  process.env.PASSAGE_SECOND_MODEL_ADDRESS = `${second.root}/v1`
  expect(got(await describeModel({ actor }))?.second).toMatchObject({ model: 'stand-in-2' })
})
