import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { ImportArticle, ImportProgress } from '@/lib/model/import'
import { writtenFormats } from '@/lib/model/portable-quiz'
import { textOf } from '@/lib/model/span'
import { addQuestion } from '@/lib/usecases/add-question'
import { exportQuiz } from '@/lib/usecases/export-quiz'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { importQuiz } from '@/lib/usecases/import-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { listArticles } from '@/lib/usecases/list-articles'
import { listQuizzes } from '@/lib/usecases/list-quizzes'
import { previewExports } from '@/lib/usecases/preview-exports'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { aDatabase } from '../../support/a-database'
import { withoutIds } from '../../support/a-portable-quiz'
import { aDraft, anArticleOf, paste } from '../../support/a-quiz'
import { everyKind } from '../../support/every-kind'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
let actor: Actor & { role: 'instructor'; userId: Id }
let draft: Awaited<ReturnType<typeof aDraft>>

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  actor = (await anInstructor()).actor
  draft = await aDraft(actor)
  // Kinds that the draft has not; their proofs lie elsewhere in its article.
  for (const kind of [
    'multiple-response',
    'justified-true-false',
    'numeric',
    'matching',
    'ordering',
  ] as const) {
    const { origin: _, findings: _f, ...body } = everyKind[kind]
    got(
      await addQuestion({
        actor,
        quizId: draft.quizId,
        body: { ...body, evidence: [{ start: 0, end: 30 }] },
      }),
    )
  }
})
afterAll(() => db.close())

const file: ImportArticle = { from: 'file' }
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
const take = (content: string | Uint8Array, article: ImportArticle = file, as: Actor = actor) =>
  importQuiz({ actor: as, bytes: bytesOf(content), article, language: 'fr' })

describe('a quiz that goes out and comes in', () => {
  it.each(writtenFormats)('gives a file of %s that a header can name', async format => {
    const { filename, mediaType, content } = got(await exportQuiz({ actor, quizId: draft.quizId, format }))
    expect(filename).toMatch(/^le-pont\.[a-z.]+$/)
    expect(mediaType).toMatch(/^[a-z]+\/[a-z]+/)
    expect(content.length).toBeGreaterThan(500)
  })

  it.each(['moodle-xml', 'gift', 'qti', 'qti-canvas', 'csv', 'json'] as const)(
    'comes back from %s as another draft about the same article',
    async format => {
      const { content } = got(await exportQuiz({ actor, quizId: draft.quizId, format }))
      const imported = got(await take(content))
      expect(imported).toMatchObject({
        taken: 9,
        remarks: [],
        withArticle: true,
        quizzes: [{ questions: 9 }],
      })
      const [before, after] = [
        got(await findQuiz({ actor, quizId: draft.quizId })),
        got(await findQuiz({ actor, quizId: imported.quizzes[0]?.quizId ?? '' })),
      ]
      expect(after.quiz).toMatchObject({ title: 'Le pont', state: 'draft', articleId: draft.articleId })
      const plain = (view: typeof before) =>
        view.questions.map(
          ({ content: asked, points, evidence, explanation, class: about, difficulty, state }) => ({
            content: withoutIds(asked),
            points,
            evidence,
            explanation,
            about,
            difficulty,
            state,
          }),
        )
      expect(plain(after)).toEqual(plain(before))
      const ids = JSON.stringify(after.questions.map(({ content: asked }) => asked))
      expect(ids).not.toMatch(/"id":"[opmxi]\d"/)
    },
  )

  it('exports what was accepted only, and says when that is nothing', async () => {
    const other = await aDraft(actor)
    for (const questionId of other.questionIds)
      got(await judgeQuestion({ actor, questionId, revision: 1, state: 'rejected' }))
    expect(await exportQuiz({ actor, quizId: other.quizId, format: 'gift' })).toMatchObject({
      failure: { code: 'nothing-to-export' },
    })
  })

  it('says beforehand what each format leaves out of this quiz', async () => {
    const { formats, questions } = got(await previewExports({ actor, quizId: draft.quizId }))
    expect(questions).toBe(9)
    const of = (format: string) => formats.find(one => one.format === format)?.leftOut ?? []
    expect(of('json')).toEqual([])
    expect(of('moodle-xml').map(({ reason }) => reason)).toEqual(['by-hand', 'as-pairs'])
    expect(of('gift').filter(({ reason }) => reason === 'points').length).toBeGreaterThan(0)
  })
})

const gift =
  '::a::Quelle place accueille le marché ? {=la place des Tilleuls ~la place Haute ~la place de la Gare}\n\nRacontez. {}\n'

describe('a quiz from elsewhere', () => {
  it('comes in without an article, can be published, and what was not taken is named', async () => {
    const imported = got(await take(gift))
    expect(imported).toMatchObject({
      taken: 1,
      withArticle: false,
      remarks: [{ line: 3, about: 'Racontez.', reason: 'essay', whole: true }],
    })
    const quizId = imported.quizzes[0]?.quizId ?? ''
    const { article, questions, quiz } = got(await findQuiz({ actor, quizId }))
    expect([quiz.language, article.title, questions[0]?.state]).toEqual(['fr', 'Sans article', 'accepted'])
    expect((await publishQuiz({ actor, quizId })).ok).toBe(true)
  })

  it('finds its proofs again by their words in another article', async () => {
    const { content } = got(await exportQuiz({ actor, quizId: draft.quizId, format: 'json' }))
    const longer = await anArticleOf(
      actor,
      `${paste.replace('\n\n', '\n\nUn paragraphe de plus, que personne ne lit ici.\n\n')}`,
    )
    const imported = got(await take(content, { from: 'own', articleId: longer.articleId }))
    const { article, questions } = got(await findQuiz({ actor, quizId: imported.quizzes[0]?.quizId ?? '' }))
    expect(article.text).toBe(longer.text)
    expect(textOf(article.text, questions[0]?.evidence[0] ?? { start: 0, end: 0 })).toContain(
      'rouvrira le 12 juin',
    )
  })

  it('takes an article that is pasted beside it, and nobody else’s', async () => {
    const imported = got(await take(gift, { from: 'paste', text: paste }))
    expect(imported.withArticle).toBe(true)
    const stranger = (await anInstructor()).actor
    expect(await take(gift, { from: 'own', articleId: draft.articleId }, stranger)).toMatchObject({
      failure: { kind: 'not-found' },
    })
  })

  it('stores nothing of what it cannot use, and says why', async () => {
    const before = [
      got(await listQuizzes({ actor })).quizzes.length,
      got(await listArticles({ actor })).articles.length,
    ]
    const codes = []
    for (const content of [
      '',
      'no quiz at all',
      '<quiz><question',
      '<html></html>',
      '{"questions": 3}',
      'Write. {}',
      'PK\u0003\u0004',
    ])
      codes.push((await take(content)) as { failure: { code: string } })
    expect(codes.map(({ failure }) => failure.code)).toEqual([
      'file-empty',
      'format-unknown',
      'xml-broken',
      'format-unknown',
      'quiz-malformed',
      'nothing-taken',
      'zip-broken',
    ])
    expect((await take(gift, { from: 'paste', text: 'Court.' })) as object).toMatchObject({ ok: false })
    expect([
      got(await listQuizzes({ actor })).quizzes.length,
      got(await listArticles({ actor })).articles.length,
    ]).toEqual(before)
  })

  it('makes several drafts of a file with more questions than a quiz holds, and tells how far it is', async () => {
    const many = Array.from({ length: 150 }, (_, index) => `Le pont numéro ${index + 1} est fermé. {T}`).join(
      '\n\n',
    )
    const heard: ImportProgress[] = []
    const onProgress = (progress: ImportProgress) => heard.push(progress)
    const imported = got(
      await importQuiz({ actor, bytes: bytesOf(many), article: file, language: 'fr', onProgress }),
    )
    expect(imported.quizzes.map(({ questions }) => questions)).toEqual([60, 60, 30])
    expect(imported.quizzes.map(({ title }) => title.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)'])
    expect([...new Set(heard.map(({ stage }) => stage))]).toEqual(['reading', 'judging', 'storing'])
    expect(heard.at(-1)).toEqual({ stage: 'storing', done: 150, of: 150 })
  })
})
