import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import type { GenerationNews } from '@/lib/model/generation'
import { changeModel } from '@/lib/usecases/change-model'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { silence } from '@/lib/usecases/kept-run'
import { proposeExplanation } from '@/lib/usecases/propose-explanation'
import { proposeWording } from '@/lib/usecases/propose-wording'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { resumeGenerations } from '@/lib/usecases/resume-generations'
import { aDatabase } from '../../support/a-database'
import { anArticleOf } from '../../support/a-quiz'
import { goodInSpanish } from '../../support/models/good-in-spanish'
import { HonestReader } from '../../support/models/honest-reader'
import { type Script, standInModel } from '../../support/models/stand-in-model'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
let model: Awaited<ReturnType<typeof standInModel>>
let actor: Actor & { userId: string }
let articleId: string
const reader = new HonestReader()
for (const { stem, options, key } of goodInSpanish) reader.learn(stem, options, [key])
const honest: Script = received =>
  received.prompt.includes('"questions"')
    ? { say: JSON.stringify({ questions: goodInSpanish }) }
    : reader.answer(received)

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  model = await standInModel(honest)
})
beforeEach(async () => {
  await db.empty()
  model.follow(honest)
  actor = (await anInstructor()).actor
  const text = readFileSync('tests/fixtures/other-languages/spanish.txt', 'utf8')
  articleId = (await anArticleOf(actor, text)).articleId
  const form = { role: 'proposing' as const, provider: 'openai-compatible', model: 'm', key: '' }
  const budget = { perInstructor: 400, perInstallation: 400 }
  got(await changeModel({ actor, ...form, address: `${model.root}/v1`, ...budget }))
})
afterAll(async () => {
  await model.close()
  await db.close()
})
const wish = { count: 8, kinds: null, difficulty: null, seed: 9, withModel: true }

it('a language model alone writes a quiz in Spanish, each question with its evidence, and it is published', async () => {
  const news: GenerationNews[] = []
  const made = got(await generateQuiz({ actor, articleId, ...wish, onProgress: one => news.push(one) }))
  expect(made).toMatchObject({ made: 8, asked: 8, few: [], model: { chosen: 8, trouble: null } })
  const { questions, article } = got(await findQuiz({ actor, quizId: made.quizId }))
  expect(new Set(questions.map(({ origin }) => origin.engine))).toEqual(new Set(['llm']))
  const written = goodInSpanish.flatMap(({ evidence }) => evidence)
  for (const { evidence, findings } of questions) {
    expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end } of evidence) expect(written).toContain(article.text.slice(start, end))
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  }
  // In the order of the article, as far forward as the progress goes.
  const starts = questions.map(({ evidence }) => evidence[0]?.start ?? -1)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  const done = news.flatMap(one => ('stage' in one ? [one.done] : []))
  expect(done).toEqual([...done].sort((a, b) => a - b))
  expect(done.at(-1)).toBe(100)
  for (const { id, revision } of questions)
    got(await judgeQuestion({ actor, questionId: id, revision, state: 'accepted' }))
  expect(got(await publishQuiz({ actor, quizId: made.quizId })).edition).toBe(1)
})

it('asks the kinds and the difficulty that were wanted', async () => {
  const typed = got(await generateQuiz({ actor, articleId, ...wish, kinds: ['short-answer'] }))
  const { questions } = got(await findQuiz({ actor, quizId: typed.quizId }))
  expect(questions.map(({ content }) => content.kind)).toEqual([
    'short-answer',
    'short-answer',
    'short-answer',
  ])
  expect(typed.few).toEqual(['no-engine'])
})

it('leaves no draft when nothing of the model passes, and says why', async () => {
  for (const script of [
    () => ({ say: JSON.stringify({ questions: [] }) }),
    () => ({ status: 401 }),
    // Whoever is asked without the key never finds it.
    received =>
      received.prompt.includes('"questions"') ? honest(received) : { say: '{"answers":[{"right":[]}]}' },
  ] satisfies Script[]) {
    model.follow(script)
    expect(await generateQuiz({ actor, articleId, ...wish })).toMatchObject({
      failure: { code: 'nothing-to-ask', params: { few: 'no-engine' } },
    })
  }
  expect(await db.prisma.quiz.count()).toBe(0)
  expect(await db.prisma.generationRun.count()).toBe(0)
})

it('a quiz whose server died is finished with what had passed', async () => {
  const { quizId } = got(await generateQuiz({ actor, articleId, ...wish, count: 2 }))
  const passed = (await db.prisma.question.findMany({ where: { quizId } })).length
  expect(passed).toBe(2)
  const version = await db.prisma.articleVersion.findFirstOrThrow({ where: { articleId } })
  const began = new Date('2026-03-01T10:00:00Z')
  const options = { count: 2, kinds: null, difficulty: null, seed: 9 }
  const [proposal] = goodInSpanish
  const start = got(await findQuiz({ actor, quizId })).article.text.indexOf(proposal?.evidence[0] ?? '?')
  const candidate = {
    content: {
      kind: 'multiple-choice',
      stem: proposal?.stem,
      options: proposal?.options.map((text, at) => ({ id: `o${at}`, text, correct: text === proposal.key })),
    },
    ...{ class: 'why', evidence: [{ start, end: start + 40 }], keySpan: null, fact: 'llm:1' },
    ...{ difficulty: 'medium', explanation: null },
    origin: { engine: 'llm', rule: 'llm-why', confidence: 0.8 },
  }
  await db.prisma.generationRun.create({
    data: {
      ...{ id: 'r', ownerId: actor.userId, articleId, articleVersionId: version.id, options },
      ...{ passed: [candidate], holder: 'dead', beatAt: began },
    },
  })
  expect(await resumeGenerations(new Date(began.getTime() + silence + 1000))).toBe(1)
  expect(await db.prisma.quiz.count()).toBe(2)
})

it('explains a question in its language; other wordings need our own reading, and say so', async () => {
  const { quizId } = got(await generateQuiz({ actor, articleId, ...wish }))
  const [question] = got(await findQuiz({ actor, quizId })).questions
  if (!question) throw new Error('no question')
  const { content, evidence } = question
  const proposal = goodInSpanish.find(({ stem }) => stem === content.stem)
  model.follow(received =>
    received.prompt.includes('"explanations"')
      ? {
          say: JSON.stringify({
            explanations: [{ explanation: proposal?.explanation, evidence: proposal?.evidence[0] }],
          }),
        }
      : reader.answer(received),
  )
  expect(got(await proposeExplanation({ actor, quizId, content, evidence }))).toMatchObject({
    explanation: proposal?.explanation,
  })
  const { class: asked, difficulty, points, explanation } = question
  const body = { content, class: asked, difficulty, points, evidence, explanation }
  expect(await proposeWording({ actor, quizId, body, aim: 'easier' })).toMatchObject({
    failure: { code: 'no-engine' },
  })
})
