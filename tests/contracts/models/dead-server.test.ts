import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import type { Candidate } from '@/lib/model/candidate'
import type { RunOptions } from '@/lib/model/generation-run'
import { newId } from '@/lib/model/id'
import { findStoredArticle } from '@/lib/storage/articles'
import { beatRun, endRun, insertRun } from '@/lib/storage/generation-runs'
import { changeModel } from '@/lib/usecases/change-model'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { silence } from '@/lib/usecases/kept-run'
import { resumeGenerations } from '@/lib/usecases/resume-generations'
import { aDatabase } from '../../support/a-database'
import { anArticleOf } from '../../support/a-quiz'
import { goodInFrench } from '../../support/models/good-proposals'
import { HonestReader } from '../../support/models/honest-reader'
import { standInModel } from '../../support/models/stand-in-model'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
let actor: Actor & { userId: string }
let articleId: string

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
beforeEach(async () => {
  await db.empty()
  actor = (await anInstructor()).actor
  articleId = (await anArticleOf(actor, readFileSync('tests/fixtures/articles/dam-page.txt', 'utf8')))
    .articleId
})
afterAll(() => db.close())

const options: RunOptions = { count: 6, kinds: null, difficulty: null, seed: 9 }
const began = new Date('2026-03-01T10:00:00Z')
const later = new Date(began.getTime() + silence + 1000)

/** What a server leaves that dies after one question of the model has passed. */
async function aDeadRun() {
  const stored = await findStoredArticle(db.prisma, articleId)
  const { article, id: articleVersionId } = stored?.version ?? { article: null, id: '' }
  const words = 'parce que l’État a refusé toute subvention'
  const start = article?.text.indexOf(words) ?? -1
  const passed: Candidate = {
    content: {
      kind: 'multiple-choice',
      stem: 'Pourquoi la Caisse des vallées finance-t-elle le barrage de Sauveplane 2\u202f?',
      options: ['Faute d’aide de l’État', 'À la demande du préfet', 'Sur ordre du tribunal'].map(
        (text, at) => ({
          id: `o${at}`,
          text,
          correct: at === 0,
        }),
      ),
    },
    class: 'why',
    evidence: [{ start, end: start + words.length }],
    keySpan: null,
    fact: 'llm:1',
    difficulty: 'hard',
    explanation: null,
    origin: { engine: 'llm', rule: 'llm-why', confidence: 0.85 },
  }
  const run = { id: newId(), ownerId: actor.userId, articleId, articleVersionId, options, passed: [] }
  const held = await insertRun(db.prisma, run, began)
  expect(await beatRun(db.prisma, held, [passed], began)).toBe(true)
  return held
}

it('finishes the quiz of a server that died, with what had passed and our own questions, once', async () => {
  const held = await aDeadRun()
  // Who gave a sign of life a moment ago is left alone.
  expect(await resumeGenerations(new Date(began.getTime() + silence - 1000))).toBe(0)
  const finished = await Promise.all([resumeGenerations(later), resumeGenerations(later)])
  expect(finished.sort()).toEqual([0, 1])
  const [quiz, ...more] = await db.prisma.quiz.findMany()
  expect(more).toEqual([])
  const { questions } = got(await findQuiz({ actor, quizId: quiz?.id ?? '' }))
  expect(questions.map(({ origin }) => origin.engine)).toContain('llm')
  expect(questions.map(({ origin }) => origin.engine)).toContain('builtin')
  expect(await db.prisma.generationRun.count()).toBe(0)
  // The one that was taken for dead has lost it.
  expect(await beatRun(db.prisma, held, [], later)).toBe(false)
  expect(await endRun(db.prisma, held)).toBe(false)
})

it('gives a run up that nobody could finish in three tries, and one that cannot be read', async () => {
  await aDeadRun()
  await db.prisma.generationRun.updateMany({ data: { tries: 3 } })
  await aDeadRun()
  await db.prisma.generationRun.updateMany({ where: { tries: 0 }, data: { options: { count: 'many' } } })
  expect(await resumeGenerations(later)).toBe(0)
  expect(await db.prisma.generationRun.count()).toBe(0)
  expect(await db.prisma.quiz.count()).toBe(0)
})

it('keeps each question that passes while the model is still at work, and nothing afterwards', async () => {
  const reader = new HonestReader()
  for (const { stem, options: texts, key } of goodInFrench) reader.learn(stem, texts, [key])
  const model = await standInModel(received =>
    received.prompt.includes('"questions"')
      ? { say: JSON.stringify({ questions: goodInFrench }) }
      : reader.answer(received),
  )
  const form = {
    role: 'proposing' as const,
    provider: 'openai-compatible',
    model: 'm',
    address: `${model.root}/v1`,
    key: '',
  }
  got(await changeModel({ actor, ...form, perInstructor: 100, perInstallation: 100 }))
  const kept: number[] = []
  const made = got(
    await generateQuiz({
      actor,
      articleId,
      ...options,
      withModel: true,
      onProgress: news => {
        if ('passed' in news && news.passed)
          void db.prisma.generationRun.findMany().then(rows => kept.push(rows.length))
      },
    }),
  )
  await model.close()
  expect(kept.length).toBeGreaterThan(1)
  expect(new Set(kept)).toEqual(new Set([1]))
  expect(made.model?.chosen).toBeGreaterThan(0)
  expect(await db.prisma.generationRun.count()).toBe(0)
})
