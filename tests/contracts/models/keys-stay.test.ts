import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { createTranslator } from 'use-intl/core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { catalogue } from '@/lib/messages/catalogue'
import type { Actor } from '@/lib/model/actor'
import { writtenFormats } from '@/lib/model/portable-quiz'
import { questionEditSchema } from '@/lib/model/question'
import { tokenScopes } from '@/lib/model/token'
import { saveOpenBackup } from '@/lib/storage/backup/save-backup'
import { changeModel } from '@/lib/usecases/change-model'
import { describeModel } from '@/lib/usecases/describe-model'
import { examineInstallation } from '@/lib/usecases/examine-installation'
import { exportOwnData } from '@/lib/usecases/export-own-data'
import { exportQuiz } from '@/lib/usecases/export-quiz'
import { findInstallation } from '@/lib/usecases/find-installation'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { previewExports } from '@/lib/usecases/preview-exports'
import { proposeDistractors } from '@/lib/usecases/propose-distractors'
import { proposeExplanation } from '@/lib/usecases/propose-explanation'
import { proposeWording } from '@/lib/usecases/propose-wording'
import { testModel } from '@/lib/usecases/test-model'
import { aDatabase } from '../../support/a-database'
import { anArticleOf } from '../../support/a-quiz'
import { type ApiExample, apiExamples, apiThings } from '../../support/api-examples'
import { aToken, callApi } from '../../support/call-api'
import { goodInFrench } from '../../support/models/good-proposals'
import { HonestReader } from '../../support/models/honest-reader'
import { type Script, standInModel } from '../../support/models/stand-in-model'
import { anInstructor, got } from '../../support/people'
import { resultVerbs } from '../../support/result-verbs'
import { scratchDirectory } from '../../support/scratch-directory'

vi.mock('@/app/_session/client-address', () => ({ clientAddress: async () => '192.0.2.9' }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'fr',
  getTranslations: async (namespace: 'api' | 'failures') =>
    createTranslator({ locale: 'fr', messages: catalogue.fr, namespace }),
}))

const keys = { proposing: 'first-7c1e94d0a2b8-stays', verifying: 'second-3fa05b6d8e17-stays' } as const
let db: Awaited<ReturnType<typeof aDatabase>>
let model: Awaited<ReturnType<typeof standInModel>>
let actor: Actor & { userId: string }
/** All that was told, by where; and all that was printed meanwhile. */
const told: Record<string, string> = {}
let printed = ''

const reader = new HonestReader()
for (const { stem, options, key } of goodInFrench) reader.learn(stem, options, [key])
const honest: Script = received =>
  received.prompt.includes('"questions"')
    ? { say: JSON.stringify({ questions: goodInFrench }) }
    : reader.answer(received)
const words = Object.values(keys).join(' ')
/** What a provider says when it has something to complain about: the keys, each time. */
const indiscreet: Script[] = [
  () => ({ status: 401, body: `{"error":{"message":"Incorrect API key provided: ${words}"}}` }),
  () => ({ status: 400, body: `{"error":{"message":"${words}"}}` }),
  () => ({ status: 500, body: words }),
  () => ({ status: 302, headers: { location: `/?key=${encodeURIComponent(words)}` } }),
  () => ({ page: `<html>${words}</html>` }),
  () => ({ say: words }),
  () => ({ breakAfter: `{"questions":[{"stem":"${words}"` }),
]

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    vi.spyOn(stream, 'write').mockImplementation((...given: Parameters<typeof write>) => {
      printed += String(given[0])
      return write(...given)
    })
  }
  db = await aDatabase()
  model = await standInModel(honest)
  actor = (await anInstructor()).actor
  for (const [role, key] of Object.entries(keys) as ['proposing' | 'verifying', string][]) {
    const form = { role, provider: 'openai-compatible', model: role, address: `${model.root}/v1`, key }
    got(await changeModel({ actor, ...form, perInstructor: 4000, perInstallation: 4000 }))
  }
})
afterAll(async () => {
  vi.restoreAllMocks()
  await model.close()
  await db.close()
})

const json = (name: string, value: unknown) => {
  told[name] = JSON.stringify(value)
}
async function aQuizOfTheModel() {
  const page = readFileSync('tests/fixtures/articles/dam-page.txt', 'utf8')
  const { articleId } = await anArticleOf(actor, page)
  const wanted = { count: 6, kinds: null, difficulty: null, seed: 4, withModel: true }
  const news: unknown[] = []
  const made = await generateQuiz({ actor, articleId, ...wanted, onProgress: one => news.push(one) })
  return { made, news }
}

it('the providers get their keys, each its own', async () => {
  const { made, news } = await aQuizOfTheModel()
  const { quizId, model: run } = got(made)
  expect(run?.chosen).toBeGreaterThan(0)
  json('generating', [made, news])
  json('quiz', await findQuiz({ actor, quizId }))
  const { questions } = got(await findQuiz({ actor, quizId }))
  for (const { id: questionId, revision } of questions)
    got(await judgeQuestion({ actor, questionId, revision, state: 'accepted' }))
  for (const { headers, prompt, system, body } of model.received) {
    const own = prompt.includes('"questions"') ? 'proposing' : 'verifying'
    expect(headers.authorization).toBe(`Bearer ${keys[own]}`)
    for (const key of Object.values(keys)) expect(prompt + system + body).not.toContain(key)
  }
  for (const format of writtenFormats) {
    const { content } = got(await exportQuiz({ actor, quizId, format }))
    told[`export as ${format}`] = readable(content)
  }
  json('exports', await previewExports({ actor, quizId }))
})

it('a provider that says them back says them to nobody', async () => {
  for (const [at, script] of indiscreet.entries()) {
    model.follow(script)
    const { made, news } = await aQuizOfTheModel()
    json(`generating, ${at}`, [made, news])
    const { questions, quiz } = got(await findQuiz({ actor, quizId: got(made).quizId }))
    const [question] = questions
    if (!question) throw new Error('no question')
    const { content, evidence } = question
    json(`explaining, ${at}`, await proposeExplanation({ actor, quizId: quiz.id, content, evidence }))
    const help = { actor, quizId: quiz.id, body: questionEditSchema.parse(question) }
    json(`wording, ${at}`, await proposeWording({ ...help, aim: 'harder' }))
    const choice = questions.find(({ content }) => content.kind === 'multiple-choice')
    if (!choice) throw new Error('no choice')
    const body = questionEditSchema.parse(choice)
    json(`wrong options, ${at}`, await proposeDistractors({ ...help, body }))
    for (const role of ['proposing', 'verifying'] as const)
      json(`testing ${role}, ${at}`, await testModel({ actor, form: { role } }))
    await db.prisma.rateLimit.deleteMany()
  }
  model.follow(honest)
})

it('no result, no download, no answer to a program and no page of an administrator has them', async () => {
  const things = await apiThings(actor)
  for (const [verb, ask] of Object.entries(resultVerbs(() => things))) {
    const result = await ask(actor)
    json(verb, result)
    if (result.ok && typeof result.value === 'object' && result.value && 'xlsx' in result.value)
      told[`${verb}, unpacked`] = readable(result.value.xlsx as Uint8Array)
  }
  const token = await aToken(actor, tokenScopes)
  for (const [call, { method, path }] of Object.entries(apiExamples) as [string, ApiExample][])
    if (method === 'GET') {
      const answer = await callApi(method, path(things), { token })
      expect([call, answer.status]).toEqual([call, 200])
      told[`GET ${path(things)}`] = readable(new Uint8Array(await answer.arrayBuffer()))
    }
  json('own data', await exportOwnData({ actor }))
  json('model', await describeModel({ actor }))
  for (const role of ['proposing', 'verifying'] as const)
    json(`settings, ${role}`, await findModelSettings({ actor, role }))
  const now = new Date('2026-03-01T10:00:00Z')
  json('installation', await findInstallation({ actor, now }))
  json('doctor', await examineInstallation({ actor: { role: 'operator' }, now }))
})

it('a backup has them sealed, and not as they are', async () => {
  const file = join(await scratchDirectory('keys'), 'a.backup')
  await saveOpenBackup(file)
  const backup = gunzipSync(readFileSync(file)).toString('utf8')
  expect(backup).toContain('language_model')
  expect(backup).toContain((await db.prisma.languageModel.findMany())[0]?.keySealed)
  told.backup = backup
})

it('and nothing that was told or printed holds one, in the clear or thinly covered', () => {
  expect(Object.keys(told).length).toBeGreaterThan(50)
  const covered = Object.values(keys).flatMap(key => [
    key,
    encodeURIComponent(key),
    ...[0, 1, 2].map(by => base64Core(key, by)),
    Buffer.from(key).toString('hex'),
  ])
  // The search itself finds what is there.
  expect(covered.some(one => Buffer.from(`xy${keys.proposing}`).toString('base64').includes(one))).toBe(true)
  const leaks = Object.entries({ ...told, printed }).flatMap(([where, what]) =>
    covered.some(one => what.includes(one)) ? [where] : [],
  )
  expect(leaks).toEqual([])
})

/** Bytes as text, and what is packed in them as well. */
function readable(content: string | Uint8Array): string {
  if (typeof content === 'string') return content
  const plain = Buffer.from(content).toString('utf8')
  if (!plain.startsWith('PK')) return plain
  return Object.entries(unzipSync(content))
    .map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('utf8')}`)
    .join('\n')
}

/** The middle of a text in base64, wherever in a longer one it begins. */
function base64Core(text: string, by: number): string {
  const whole = Buffer.from(`${'x'.repeat(by)}${text}`).toString('base64')
  return whole.slice(4, -4)
}
