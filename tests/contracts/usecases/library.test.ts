import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { languages } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import type { Database } from '@/lib/storage/database'
import { addBanked } from '@/lib/usecases/add-banked'
import { addQuestion } from '@/lib/usecases/add-question'
import { findArticle } from '@/lib/usecases/find-article'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findQuizMove } from '@/lib/usecases/find-quiz-move'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { listArticles } from '@/lib/usecases/list-articles'
import { listBank } from '@/lib/usecases/list-bank'
import { moveQuiz } from '@/lib/usecases/move-quiz'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { redoChange } from '@/lib/usecases/redo-change'
import { reviseArticle } from '@/lib/usecases/revise-article'
import { saveSampleArticle } from '@/lib/usecases/save-sample-article'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { tagArticle } from '@/lib/usecases/tag-article'
import { tryQuiz } from '@/lib/usecases/try-quiz'
import { undoChange } from '@/lib/usecases/undo-change'
import { aDraft, anArticleOf, anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { bothDatabases } from '../../support/both-databases'
import { anInstructor, got } from '../../support/people'
import { rightResponse } from '../../support/right-response'

const clock = `The clock of Halderby

The station clock stopped at ten past four on the day the line closed. Gwilym Prosser, a retired watchmaker, repaired it in March 2024 without any payment. The council of the town has given him a key to the tower.

The clock weighs 340 kilograms and was made in Corsley in 1871 by two brothers. Its hands are of painted copper. Every Sunday morning a volunteer climbs the ninety-two steps and winds it, and visitors may follow once a month. Children come from the whole county to hear it strike.`

describe.each(await bothDatabases())('articles as a library, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  it('finds them by words of title and text, in the forms of their language, with or without accents', async () => {
    const { actor } = await anInstructor()
    const bridge = (await anArticleOf(actor)).articleId
    const tower = (await anArticleOf(actor, clock)).articleId
    const other = await anInstructor()
    await anArticleOf(other.actor, clock)
    const found = async (words: string) =>
      got(await listArticles({ actor, words })).articles.map(({ id }) => id)
    expect(await found('repair watchmakers')).toEqual([tower])
    expect(await found('habitant')).toEqual([bridge])
    expect(await found('commercant rue')).toEqual([bridge])
    expect(await found('RÉOUVERTURE')).toEqual([bridge])
    expect(await found('halder')).toEqual([tower])
    expect(await found('giraffe')).toEqual([])
    expect(await found("' | & ! :* ( \\")).toEqual([])
    expect(await found('pont watchmaker')).toEqual([])
    expect((await found('')).sort()).toEqual([bridge, tower].sort())
  })

  it('keeps tags in small letters, each once, and lists by them and by language', async () => {
    const { actor } = await anInstructor()
    const { articleId } = await anArticleOf(actor)
    await anArticleOf(actor, clock)
    expect(
      got(await tagArticle({ actor, articleId, tags: ['Troisième', ' troisième ', 'eau'] })).tags,
    ).toEqual(['troisième', 'eau'])
    const list = got(await listArticles({ actor, tag: 'eau' }))
    expect(list.articles.map(({ id }) => id)).toEqual([articleId])
    expect([list.tags, list.all]).toEqual([['eau', 'troisième'], 2])
    expect(got(await listArticles({ actor, language: 'en' })).articles).toHaveLength(1)
    expect(list.articles[0]?.level).toMatchObject({ band: expect.stringMatching(/^[ABC][12]$/) })
  })

  it('takes a paste for the article whose newest words it has, and what an article said before for another', async () => {
    const { actor } = await anInstructor()
    const { articleId, text } = await anArticleOf(actor, clock)
    const heavier = clock.replace('340 kilograms', '345 kilograms')
    const edit = { actor, articleId, version: 1, title: 'The clock of Halderby' }
    got(await reviseArticle({ ...edit, text: text.replace('340 kilograms', '345 kilograms') }))
    expect((await anArticleOf(actor, heavier)).articleId).toBe(articleId)
    const before = await anArticleOf(actor, clock)
    expect(before.articleId).not.toBe(articleId)
    expect(before.text).toBe(text)
    expect((await anArticleOf(actor, clock)).articleId).toBe(before.articleId)
  })

  it('makes a version of an edit, none of the same words, and refuses one that was edited from an older', async () => {
    const { actor } = await anInstructor()
    const { articleId, text } = await anArticleOf(actor, clock)
    const edit = { actor, articleId, title: 'The clock of Halderby' }
    const longer = text.replace('340 kilograms', '345 kilograms')
    expect(got(await reviseArticle({ ...edit, version: 1, text })).version).toBe(1)
    expect(got(await reviseArticle({ ...edit, version: 1, text: longer })).version).toBe(2)
    expect(await reviseArticle({ ...edit, version: 1, text: `${text} More.` })).toMatchObject({
      failure: { kind: 'conflict', code: 'article-changed-elsewhere' },
    })
    expect(await reviseArticle({ ...edit, version: 2, text: 'Too short.' })).toMatchObject({
      failure: { code: 'article-too-short' },
    })
    expect(got(await findArticle({ actor, articleId })).article.text).toBe(longer)
    const words = async (query: string) => got(await listArticles({ actor, words: query })).articles.length
    expect([await words('345'), await words('340')]).toEqual([1, 0])
  })
})

describe.each((await bothDatabases()).slice(0, 1))(
  'an article that is edited under its quizzes',
  ({ open }) => {
    let db: Database
    beforeAll(async () => {
      process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
      db = await open()
    })
    afterAll(() => db.close())

    async function anEditedArticle() {
      const { actor } = await anInstructor()
      const quiz = await aPublishedQuiz(actor)
      const { article } = got(await findQuiz({ actor, quizId: quiz.quizId }))
      const text = `Une nouvelle phrase ouvre l’article, et tout se décale.\n\n${article.text
        .replace('emploie 38 ouvriers', 'emploie aujourd’hui 38 ouvriers')
        .replace('Le marché du samedi se tient en attendant sur la place des Tilleuls.', 'Rien d’autre.')}`
      const { title } = article
      got(await reviseArticle({ actor, articleId: quiz.articleId, version: 1, title, text }))
      return { ...quiz, actor }
    }
    const wordsOf = async (actor: Actor, quizId: Id) => {
      const { questions, article } = got(await findQuiz({ actor, quizId }))
      return questions.map(({ evidence }) => evidence.map(span => textOf(article.text, span)))
    }

    it('says which questions keep their evidence, where the others’ is now, and which lost it', async () => {
      const { actor, quizId, articleId } = await anEditedArticle()
      expect(got(await findQuiz({ actor, quizId })).newerVersion).toBe(true)
      expect(got(await findArticle({ actor, articleId })).quizzes).toMatchObject([{ behind: true }])
      const move = got(await findQuizMove({ actor, quizId, version: null }))
      expect([move.from, move.to]).toEqual([1, 2])
      expect(move.questions.map(({ evidence }) => evidence.map(({ place }) => place?.how ?? 'lost'))).toEqual(
        [['same'], ['same'], ['near'], ['lost']],
      )
    })

    it('moves a quiz with its evidence, leaves what was published, and goes back', async () => {
      const { actor, quizId } = await anEditedArticle()
      const before = await wordsOf(actor, quizId)
      const published = JSON.stringify(await db.prisma.editionQuestion.findMany({ orderBy: { id: 'asc' } }))
      expect(got(await moveQuiz({ actor, quizId, version: 2, evidence: [] }))).toEqual({
        version: 2,
        lost: 1,
      })
      const moved = await wordsOf(actor, quizId)
      expect(moved.slice(0, 2)).toEqual(before.slice(0, 2))
      expect(moved[2]?.[0]).toContain('emploie aujourd’hui 38 ouvriers')
      expect(moved[3]).toEqual([])
      expect(JSON.stringify(await db.prisma.editionQuestion.findMany({ orderBy: { id: 'asc' } }))).toBe(
        published,
      )
      const view = got(await findQuiz({ actor, quizId }))
      expect([view.newerVersion, view.changedSincePublished]).toEqual([false, true])
      expect(got(await publishQuiz({ actor, quizId })).edition).toBe(2)
      got(await moveQuiz({ actor, quizId, version: 1, evidence: [] }))
      expect((await wordsOf(actor, quizId)).slice(0, 2)).toEqual(before.slice(0, 2))
    })

    it('can be taken back and done again: every question is where it was, and what was added since comes along', async () => {
      const { actor, quizId, questionIds } = await anEditedArticle()
      const bodies = async () =>
        got(await findQuiz({ actor, quizId })).questions.map(({ revision: _, ...question }) => question)
      const evidence = [{ questionId: questionIds[0] ?? '', spans: [{ start: 0, end: 19 }] }]
      const before = await bodies()
      got(await moveQuiz({ actor, quizId, version: 2, evidence }))
      const after = await bodies()
      const { undo } = got(await findQuiz({ actor, quizId }))
      expect(undo?.cause).toBe('carried')
      const words = 'Les travaux ont coûté 4,2 millions d’euros'
      const start = got(await findQuiz({ actor, quizId })).article.text.indexOf(words)
      const body = {
        content: { kind: 'true-false' as const, stem: `${words}.`, key: true },
        ...{ class: 'statement' as const, difficulty: 'easy' as const, points: 1, explanation: null },
        evidence: [{ start, end: start + words.length }],
      }
      const { question: added } = got(await addQuestion({ actor, quizId, body }))
      const addedAt = (await wordsOf(actor, quizId)).at(-1)

      got(await undoChange({ actor, changeId: undo?.id ?? '' }))
      const back = await bodies()
      expect(back.filter(({ id }) => id !== added.id)).toEqual(before)
      expect((await wordsOf(actor, quizId)).at(-1)).toEqual(addedAt)
      expect(got(await findQuiz({ actor, quizId })).newerVersion).toBe(true)
      // Taken back already: not twice.
      expect(await undoChange({ actor, changeId: undo?.id ?? '' })).toMatchObject({
        failure: { code: 'changed-since' },
      })
      got(await redoChange({ actor, changeId: undo?.id ?? '' }))
      expect((await bodies()).filter(({ id }) => id !== added.id)).toEqual(after)
    })

    it('takes the place that a person chose, inside the article only', async () => {
      const { actor, quizId, questionIds } = await anEditedArticle()
      const [questionId = ''] = questionIds
      const beyond = [{ questionId, spans: [{ start: 0, end: 9_999_999 }] }]
      expect(await moveQuiz({ actor, quizId, version: 2, evidence: beyond })).toMatchObject({
        failure: { code: 'evidence-outside-article' },
      })
      got(
        await moveQuiz({
          actor,
          quizId,
          version: 2,
          evidence: [{ questionId, spans: [{ start: 0, end: 19 }] }],
        }),
      )
      expect((await wordsOf(actor, quizId))[0]).toEqual(['Une nouvelle phrase'])
    })
  },
)

describe.each(await bothDatabases())('the bank, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  it('gives a question to another quiz about the article, and what is known of it', async () => {
    const { actor } = await anInstructor()
    const first = await aPublishedQuiz(actor)
    for (const name of ['Ada', 'Bo']) {
      const learner = await anAttempt(first.joinCode, name)
      got(await submitAttempt({ actor: learner.actor, attemptId: learner.attemptId }))
    }
    const { quizId } = got(await startQuiz({ actor, articleId: first.articleId }))
    const bank = got(await listBank({ actor, quizId })).questions
    expect(bank).toHaveLength(4)
    expect(bank[0]).toMatchObject({ here: false, record: { times: 2, share: 0 } })
    const taken = got(await addBanked({ actor, quizId, questionId: first.questionIds[0] ?? '' })).question
    expect(taken).toMatchObject({ state: 'accepted', sourceId: first.questionIds[0] })
    expect(taken.content.stem).toBe(bank[0]?.question.content.stem)
    expect(got(await listBank({ actor, quizId })).questions.map(({ here }) => here)).toEqual([
      true,
      false,
      false,
      false,
    ])
    // From the copy, too: what it was taken from goes on counting.
    got(await publishQuiz({ actor, quizId }))
    const third = got(await startQuiz({ actor, articleId: first.articleId })).quizId
    const copy = got(await listBank({ actor, quizId: third })).questions.find(
      ({ question }) => question.id === taken.id,
    )
    expect(copy?.record).toEqual({ times: 2, share: 0 })
  })

  it('gives nothing of somebody else, and nothing of another article', async () => {
    const { actor } = await anInstructor()
    const mine = await aDraft(actor)
    const theirs = await aDraft((await anInstructor()).actor)
    const elsewhere = got(
      await startQuiz({ actor, articleId: (await anArticleOf(actor, clock)).articleId }),
    ).quizId
    expect(got(await listBank({ actor, quizId: elsewhere })).questions).toEqual([])
    for (const [quizId, questionId] of [
      [mine.quizId, theirs.questionIds[0]],
      [elsewhere, mine.questionIds[0]],
    ] as const)
      expect(await addBanked({ actor, quizId, questionId: questionId ?? '' })).toMatchObject({
        failure: { kind: 'not-found' },
      })
  })
})

describe.each((await bothDatabases()).slice(0, 1))('trying', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  it('a quiz scores as a learner’s attempt, shows the keys, and stores nothing', async () => {
    const { actor } = await anInstructor()
    const { quizId } = await aDraft(actor)
    const { questions } = got(await findQuiz({ actor, quizId }))
    const [right, , blank] = questions
    if (!right || !blank) throw new Error('no questions')
    const responses = [{ questionId: right.id, value: rightResponse(right) }]
    const tried = got(await tryQuiz({ actor, quizId, responses }))
    expect(tried).toMatchObject({ total: { n: 2, d: 1 }, maximum: 5 })
    expect(tried.questions.map(({ score }) => score.outcome)).toEqual(['accepted', 'blank', 'blank', 'blank'])
    expect(tried.questions[2]?.key).toMatchObject({ text: '38 ouvriers' })
    const { prisma } = db
    expect([await prisma.attempt.count(), await prisma.response.count(), await prisma.score.count()]).toEqual(
      [0, 0, 0],
    )
    const foreign = [{ questionId: right.id, value: rightResponse(blank) }]
    expect(await tryQuiz({ actor, quizId, responses: foreign })).toMatchObject({
      failure: { kind: 'conflict' },
    })
  })

  for (const language of languages)
    it(`the article of ours in ${language} gives a quiz that can be published at once`, async () => {
      const { actor } = await anInstructor()
      const { articleId } = got(await saveSampleArticle({ actor, language }))
      expect(got(await saveSampleArticle({ actor, language })).articleId).toBe(articleId)
      const wish = { actor, articleId, count: 10, kinds: null, difficulty: null, seed: 7 }
      const { quizId, made } = got(await generateQuiz(wish))
      expect(made).toBeGreaterThanOrEqual(8)
      const { questions } = got(await findQuiz({ actor, quizId }))
      expect(questions.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'))).toEqual(
        [],
      )
    })
})
