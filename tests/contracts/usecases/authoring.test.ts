import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addQuestion } from '@/lib/usecases/add-question'
import { changeSettings } from '@/lib/usecases/change-settings'
import { cleanArticle } from '@/lib/usecases/clean-article'
import { closeQuiz } from '@/lib/usecases/close-quiz'
import { deleteQuestion } from '@/lib/usecases/delete-question'
import { deleteQuiz } from '@/lib/usecases/delete-quiz'
import { editQuestion } from '@/lib/usecases/edit-question'
import { findArticle } from '@/lib/usecases/find-article'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { moveQuestion } from '@/lib/usecases/move-question'
import { previewQuiz } from '@/lib/usecases/preview-quiz'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { saveArticle } from '@/lib/usecases/save-article'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { aDatabase } from '../../support/a-database'
import { aDraft, anArticleOf, anAttempt, aPublishedQuiz, paste, questionsAbout } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterEach(() => db.empty())
afterAll(() => db.close())

const plain = { putBack: [], takeOut: [], language: 'auto' as const }

describe('an article', () => {
  it('is stored once, however often the same text is saved', async () => {
    const { actor } = await anInstructor()
    const first = await anArticleOf(actor)
    expect((await anArticleOf(actor)).articleId).toBe(first.articleId)
    const other = await anInstructor()
    expect((await anArticleOf(other.actor)).articleId).not.toBe(first.articleId)
  })

  it('is refused over five megabytes, before anything reads it', async () => {
    const { actor } = await anInstructor()
    const source = { text: 'é'.repeat(2_700_000), html: null }
    for (const verb of [cleanArticle, saveArticle])
      expect(await verb({ actor, source, ...plain, title: null })).toMatchObject({
        failure: { kind: 'too-large', code: 'paste-too-large' },
      })
  })

  it('is refused when it is not what a form sends', async () => {
    const { actor } = await anInstructor()
    for (const bad of [
      { source: null },
      { source: { text: 3, html: null } },
      { putBack: [-1] },
      { language: 'xx' },
    ]) {
      const input = { actor, source: { text: paste, html: null }, ...plain, ...bad }
      expect(await cleanArticle(input as never)).toMatchObject({ failure: { kind: 'invalid' } })
    }
  })
})

describe('generating', () => {
  it('says why an article offers nothing, leaves no draft of it, and lets its instructor begin one', async () => {
    const { actor } = await anInstructor()
    const text = readFileSync('tests/fixtures/unaskable/fr/dialogue.txt', 'utf8')
    const { articleId } = await anArticleOf(actor, text)
    const wish = { actor, articleId, count: 10, kinds: null, difficulty: null, seed: 7 }
    expect(await generateQuiz(wish)).toMatchObject({
      failure: { kind: 'invalid', code: 'nothing-to-ask', params: { few: 'quoted' } },
    })
    expect(got(await findArticle({ actor, articleId })).quizzes).toEqual([])
    const { quizId } = got(await startQuiz({ actor, articleId }))
    expect(got(await findQuiz({ actor, quizId }))).toMatchObject({ quiz: { state: 'draft' }, questions: [] })
  })

  it('asks nothing of an article that is in another language than it was saved as', async () => {
    const { actor } = await anInstructor()
    const { articleId } = await anArticleOf(actor, readFileSync('prisma/seed/english.txt', 'utf8'), 'fr')
    const wish = { actor, articleId, count: 10, kinds: null, difficulty: null, seed: 7 }
    expect(await generateQuiz(wish)).toMatchObject({
      failure: { code: 'nothing-to-ask', params: { few: 'other-language' } },
    })
  })

  it('makes a draft of suggestions, and says what was done on the way', async () => {
    const { actor } = await anInstructor()
    const { articleId } = await anArticleOf(
      actor,
      readFileSync('tests/fixtures/articles/lighthouse-page.txt', 'utf8'),
    )
    const stages: string[] = []
    const made = got(
      await generateQuiz({
        actor,
        articleId,
        count: 6,
        kinds: null,
        difficulty: null,
        seed: 7,
        onProgress: news => 'stage' in news && stages.push(news.stage),
      }),
    )
    const { quiz, questions } = got(await findQuiz({ actor, quizId: made.quizId }))
    expect(made).toMatchObject({ asked: 6, made: questions.length })
    expect(questions.length).toBeGreaterThan(0)
    expect(quiz).toMatchObject({ state: 'draft', joinCode: null, edition: 0 })
    expect(questions.map(({ position }) => position)).toEqual(questions.map((_, index) => index))
    expect(new Set(questions.map(({ state }) => state))).toEqual(new Set(['suggested']))
    expect([...new Set(stages)]).toEqual(['reading', 'facts', 'asking', 'verifying', 'choosing'])
  })

  it('is limited to sixty questions, and to thirty times an hour', async () => {
    const { actor, userId } = await anInstructor()
    const { articleId } = await anArticleOf(actor)
    const ask = { actor, articleId, count: 5, kinds: null, difficulty: null, seed: 1 }
    expect(await generateQuiz({ ...ask, count: 61 })).toMatchObject({
      failure: { code: 'too-many-questions' },
    })
    expect(await generateQuiz({ ...ask, kinds: [] })).toMatchObject({ failure: { code: 'kind-needed' } })
    await db.prisma.rateLimit.create({
      data: { id: 'r', key: `generate:${userId}`, count: 30, lastRequest: Date.now() },
    })
    expect(await generateQuiz(ask)).toMatchObject({ failure: { kind: 'too-many' } })
    expect(await db.prisma.quiz.count()).toBe(0)
  })
})

describe('a question', () => {
  it('is not overwritten by an editor who did not see the last change', async () => {
    const { actor, questionIds } = await aDraft((await anInstructor()).actor)
    const [questionId = ''] = questionIds
    const [body] = questionsAbout(paste)
    if (!body) throw new Error('no question')
    const edit = (points: number, revision: number) =>
      editQuestion({ actor, questionId, revision, body: { ...body, points } })
    const both = await Promise.all([edit(3, 1), edit(4, 1)])
    expect(both.filter(result => result.ok)).toHaveLength(1)
    expect(both.find(result => !result.ok)).toMatchObject({ failure: { code: 'question-changed-elsewhere' } })
    expect(got(await edit(5, 2)).question).toMatchObject({ points: 5, revision: 3, state: 'accepted' })
    expect(await judgeQuestion({ actor, questionId, revision: 1, state: 'rejected' })).toMatchObject({
      failure: { kind: 'conflict' },
    })
    // The same judgement again needs no revision: a double click.
    expect((await judgeQuestion({ actor, questionId, revision: 1, state: 'accepted' })).ok).toBe(true)
  })

  it('keeps its origin, and what the rules say of it is found anew', async () => {
    const { actor, questionIds } = await aDraft((await anInstructor()).actor)
    const [questionId = ''] = questionIds
    const [body] = questionsAbout(paste)
    if (body?.content.kind !== 'multiple-choice') throw new Error('no choice')
    const options = body.content.options.map(option => ({ ...option, correct: false }))
    const forged = {
      ...body,
      content: { ...body.content, options },
      origin: { engine: 'builtin', rule: 'x', confidence: 1 },
      findings: [],
    }
    const { question } = got(await editQuestion({ actor, questionId, revision: 1, body: forged }))
    expect(question.origin.engine).toBe('instructor')
    expect(question.findings.some(({ level }) => level === 'error')).toBe(true)
  })

  it('cannot point outside the article', async () => {
    const { actor, quizId } = await aDraft((await anInstructor()).actor)
    const [body] = questionsAbout(paste)
    if (!body) throw new Error('no question')
    for (const span of [
      { start: 0, end: 100_000 },
      { start: 5, end: 5 },
    ])
      expect(await addQuestion({ actor, quizId, body: { ...body, evidence: [span] } })).toMatchObject({
        failure: { code: 'evidence-outside-article', field: 'evidence' },
      })
  })

  it('moves, goes, and leaves the others numbered without a hole', async () => {
    const { actor, quizId, questionIds } = await aDraft((await anInstructor()).actor)
    const [a = '', b = '', c = '', d = ''] = questionIds
    const order = async () =>
      got(await findQuiz({ actor, quizId })).questions.map(({ id, position }) => [id, position])
    expect(got(await moveQuestion({ actor, questionId: a, to: 2 })).order).toEqual([b, c, a, d])
    expect(got(await moveQuestion({ actor, questionId: b, to: 99 })).order).toEqual([c, a, d, b])
    got(await deleteQuestion({ actor, questionId: a, revision: 1 }))
    expect(await order()).toEqual([
      [c, 0],
      [d, 1],
      [b, 2],
    ])
  })
})

describe('publishing', () => {
  it('needs an accepted question and none with an error', async () => {
    const { actor, quizId, questionIds } = await aDraft((await anInstructor()).actor)
    const [first = ''] = questionIds
    const [body] = questionsAbout(paste)
    if (body?.content.kind !== 'multiple-choice') throw new Error('no choice')
    const options = body.content.options.map(option => ({ ...option, correct: false }))
    const flawed = { ...body, content: { ...body.content, options } }
    got(await editQuestion({ actor, questionId: first, revision: 1, body: flawed }))
    expect(await publishQuiz({ actor, quizId })).toMatchObject({
      failure: { code: 'questions-with-errors', params: { count: 1, first: 1 } },
    })
    for (const questionId of questionIds) {
      const { questions } = got(await findQuiz({ actor, quizId }))
      const revision = questions.find(({ id }) => id === questionId)?.revision ?? 0
      got(await judgeQuestion({ actor, questionId, revision, state: 'rejected' }))
    }
    expect(await publishQuiz({ actor, quizId })).toMatchObject({ failure: { code: 'no-accepted-question' } })
    expect(await db.prisma.edition.count()).toBe(0)
  })

  it('twice at once makes one edition and one join code', async () => {
    const { actor, quizId } = await aDraft((await anInstructor()).actor)
    const all = await Promise.all([1, 2, 3].map(() => publishQuiz({ actor, quizId })))
    expect(new Set(all.map(result => JSON.stringify(got(result)))).size).toBe(1)
    expect(await db.prisma.edition.count()).toBe(1)
  })

  it('freezes what was published: an edit waits for the next edition, and attempts keep theirs', async () => {
    const { actor, quizId, questionIds, joinCode } = await aPublishedQuiz((await anInstructor()).actor)
    const learner = await anAttempt(joinCode)
    // Everything but the clock, which goes on.
    const seen = async () => {
      const { time: _clock, ...rest } = got(
        await findAttempt({ actor: learner.actor, attemptId: learner.attemptId }),
      )
      return rest
    }
    const before = await seen()
    const published = JSON.stringify(await db.prisma.editionQuestion.findMany({ orderBy: { id: 'asc' } }))
    expect(got(await findQuiz({ actor, quizId })).changedSincePublished).toBe(false)

    const [first = '', second = ''] = questionIds
    const [body] = questionsAbout(paste)
    if (!body) throw new Error('no question')
    got(await editQuestion({ actor, questionId: first, revision: 1, body: { ...body, points: 7 } }))
    got(await deleteQuestion({ actor, questionId: second, revision: 1 }))
    expect(got(await findQuiz({ actor, quizId })).changedSincePublished).toBe(true)
    expect(await seen()).toEqual(before)

    expect(got(await publishQuiz({ actor, quizId }))).toEqual({ joinCode, edition: 2 })
    expect(await seen()).toEqual(before)
    const still = await db.prisma.editionQuestion.findMany({
      where: { edition: { number: 1 } },
      orderBy: { id: 'asc' },
    })
    expect(JSON.stringify(still)).toBe(published)
    const next = await anAttempt(joinCode, 'Bo')
    const { questions } = got(await findAttempt({ actor: next.actor, attemptId: next.attemptId }))
    expect(questions).toHaveLength(3)
    expect(questions[0]?.points).toBe(7)
  })

  it('shows beforehand what a learner would see', async () => {
    const { actor, quizId } = await aDraft((await anInstructor()).actor)
    const preview = got(await previewQuiz({ actor, quizId }))
    expect(preview.questions).toHaveLength(4)
    expect(JSON.stringify(preview)).not.toContain('Secret')
  })
})

describe('settings', () => {
  it('are saved over the revision they were read at, or not at all', async () => {
    const { actor, quizId } = await aDraft((await anInstructor()).actor)
    const { quiz } = got(await findQuiz({ actor, quizId }))
    const change = { actor, quizId, title: 'A', settings: quiz.settings, revision: quiz.revision }
    expect(got(await changeSettings(change))).toEqual({ revision: quiz.revision + 1 })
    expect(await changeSettings({ ...change, title: 'B' })).toMatchObject({
      failure: { code: 'quiz-changed-elsewhere' },
    })
    expect(got(await findQuiz({ actor, quizId })).quiz.title).toBe('A')
  })

  it('name what is wrong with them', async () => {
    const { actor, quizId } = await aDraft((await anInstructor()).actor)
    const { quiz } = got(await findQuiz({ actor, quizId }))
    const change = { actor, quizId, title: 'A', settings: quiz.settings, revision: quiz.revision }
    const opensAt = new Date('2026-06-02T08:00:00Z')
    const closesAt = new Date('2026-06-01T08:00:00Z')
    expect(
      await changeSettings({ ...change, settings: { ...quiz.settings, opensAt, closesAt } }),
    ).toMatchObject({
      failure: { code: 'closes-before-opening', field: 'settings.closesAt' },
    })
    expect(await changeSettings({ ...change, title: ' ' })).toMatchObject({
      failure: { code: 'title-needed', field: 'title' },
    })
    expect(await changeSettings({ ...change, settings: { ...quiz.settings, closesAt } })).toMatchObject({
      ok: true,
    })
    expect(got(await findQuiz({ actor, quizId })).quiz.settings.closesAt).toEqual(closesAt)
  })
})

it('a draft cannot be closed, and a quiz that is deleted takes its attempts along', async () => {
  const { actor } = await anInstructor()
  const draft = await aDraft(actor)
  expect(await closeQuiz({ actor, quizId: draft.quizId })).toMatchObject({
    failure: { code: 'not-published' },
  })
  const { quizId, joinCode } = await aPublishedQuiz(actor)
  await anAttempt(joinCode)
  got(await deleteQuiz({ actor, quizId }))
  expect(await db.prisma.attempt.count()).toBe(0)
  expect(await db.prisma.editionQuestion.count()).toBe(0)
  expect(got(await findQuiz({ actor, quizId: draft.quizId })).quiz.id).toBe(draft.quizId)
})
