import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '@/lib/model/score'
import type { Database } from '@/lib/storage/database'
import { addQuestion } from '@/lib/usecases/add-question'
import { askAbout } from '@/lib/usecases/ask-about'
import { cleanArticle } from '@/lib/usecases/clean-article'
import { exportQuiz } from '@/lib/usecases/export-quiz'
import { findArticle } from '@/lib/usecases/find-article'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findReading } from '@/lib/usecases/find-reading'
import { findResults } from '@/lib/usecases/find-results'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { importQuiz } from '@/lib/usecases/import-quiz'
import { listArticles } from '@/lib/usecases/list-articles'
import { listReviews } from '@/lib/usecases/list-reviews'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { reviseArticle } from '@/lib/usecases/revise-article'
import { saveResponse } from '@/lib/usecases/save-response'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { anArticleOf, anAttempt } from '../../support/a-quiz'
import { bothDatabases } from '../../support/both-databases'
import { otherLanguages } from '../../support/other-languages'
import { anInstructor, got } from '../../support/people'
import { rightResponse } from '../../support/right-response'

const wish = { count: 5, kinds: null, difficulty: null, seed: 1 }

describe.each(await bothDatabases())('languages without an engine, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  describe.each(otherLanguages)('$name', ({ tag, paste, questions, words, typed }) => {
    async function aQuiz() {
      const { actor } = await anInstructor()
      const { articleId, text } = await anArticleOf(actor, paste)
      const { quizId } = got(await startQuiz({ actor, articleId }))
      for (const body of questions(text)) got(await addQuestion({ actor, quizId, body }))
      return { actor, articleId, quizId, text }
    }

    it('is recognised, cleaned, kept and found again', async () => {
      const { actor } = await anInstructor()
      const source = { text: paste, html: null }
      const plain = { putBack: [], takeOut: [], language: 'auto' as const }
      const cleaned = got(await cleanArticle({ actor, source, ...plain }))
      expect(cleaned.article.language).toBe(tag)
      const { articleId } = await anArticleOf(actor, paste)
      const kept = got(await findArticle({ actor, articleId }))
      expect(kept.article).toMatchObject({ language: tag, paragraphs: cleaned.article.paragraphs })
      expect(kept.article.paragraphs).toHaveLength(6)
      expect(kept.level.band).toBeNull()
      const listed = async (asked: object) =>
        got(await listArticles({ actor, ...asked })).articles.map(({ id, language }) => [id, language])
      expect(await listed({ language: tag })).toEqual([[articleId, tag]])
      expect(await listed({ language: 'en' })).toEqual([])
      expect(await listed({ words: words.found })).toEqual([[articleId, tag]])
      expect(await listed({ words: words.absent })).toEqual([])
      expect(got(await listArticles({ actor })).languages).toEqual([tag])
      const text = `${kept.article.paragraphs.join('\n\n')}\n\n${kept.article.paragraphs[0]}`
      got(await reviseArticle({ actor, articleId, version: 1, title: kept.article.title, text }))
      expect(got(await findArticle({ actor, articleId })).article).toMatchObject({ language: tag })
      expect((await anArticleOf(actor, paste)).articleId).not.toBe(articleId)
    })

    it('says that there is no engine for it, and leaves no draft', async () => {
      const { actor } = await anInstructor()
      const { articleId } = await anArticleOf(actor, paste)
      for (const withModel of [false, true])
        expect(await generateQuiz({ actor, articleId, ...wish, withModel })).toMatchObject({
          failure: { code: 'nothing-to-ask', params: { few: 'no-engine' } },
        })
      expect(await findReading({ actor, articleId })).toMatchObject({ failure: { code: 'no-engine' } })
      expect(got(await findArticle({ actor, articleId })).quizzes).toEqual([])
      const { quizId } = got(await startQuiz({ actor, articleId }))
      expect(await askAbout({ actor, quizId, span: { start: 0, end: 8 } })).toMatchObject({
        failure: { code: 'no-engine' },
      })
    })

    it('has questions by hand that the rules of form look at, and is published and taken to full points', async () => {
      const { actor, quizId, text } = await aQuiz()
      const view = got(await findQuiz({ actor, quizId }))
      expect(view.quiz.language).toBe(tag)
      for (const { content, findings } of view.questions) expect(findings, content.stem).toEqual([])
      // Sentences, exactly as they stand in the article.
      expect(view.sentences.length).toBeGreaterThan(10)
      for (const { start, end } of view.sentences) expect(text.slice(start, end)).toMatch(/^\S.*[.“»?!]$/su)

      const { joinCode } = got(await publishQuiz({ actor, quizId }))
      const { actor: learner, attemptId } = await anAttempt(joinCode)
      const sealed = got(await findAttempt({ actor: learner, attemptId }))
      expect(sealed.language).toBe(tag)
      for (const { id, content } of sealed.questions) {
        const authored = view.questions.find(question => question.content.stem === content.stem)
        if (!authored) throw new Error(content.stem)
        const value = rightResponse(authored)
        got(await saveResponse({ actor: learner, attemptId, questionId: id, value, revision: 0 }))
      }
      got(await submitAttempt({ actor: learner, attemptId }))
      const results = got(await findResults({ actor, quizId }))
      expect(results.rows).toMatchObject([{ total: { n: view.questions.length, d: 1 } }])
      expect(results.quiz.language).toBe(tag)
    })

    it('refuses a question that its form makes unusable', async () => {
      const { actor, quizId, text } = await aQuiz()
      const [choice] = questions(text)
      if (choice?.content.kind !== 'multiple-choice') throw new Error('no choice')
      const { options } = choice.content
      const body = {
        ...choice,
        content: {
          ...choice.content,
          options: options.map(one => ({ ...one, text: options[0]?.text ?? '' })),
        },
      }
      const { question } = got(await addQuestion({ actor, quizId, body }))
      expect(question.findings).toContainEqual(
        expect.objectContaining({ rule: 'duplicate-options', level: 'error' }),
      )
      expect((await publishQuiz({ actor, quizId })).ok).toBe(false)
    })

    it('scores what is typed as it is written, and leaves what may mean the same to a person', async () => {
      const { actor, quizId } = await aQuiz()
      const { joinCode } = got(await publishQuiz({ actor, quizId }))
      let waiting = 0
      for (const kind of ['short-answer', 'numeric'] as const)
        for (const [response, outcome] of typed[kind]) {
          const { actor: learner, attemptId } = await anAttempt(joinCode, response)
          const sealed = got(await findAttempt({ actor: learner, attemptId }))
          const question = sealed.questions.find(({ content }) => content.kind === kind)
          if (!question) throw new Error(kind)
          const value = { kind, text: response }
          const saving = { actor: learner, attemptId, questionId: question.id, revision: 0 }
          got(await saveResponse({ ...saving, value }))
          got(await submitAttempt({ actor: learner, attemptId }))
          const scored = await db.prisma.score.findFirst({ where: { attemptId, questionId: question.id } })
          expect(scored?.outcome satisfies string | undefined, `${kind}: ${response}`).toBe(
            outcome satisfies Outcome,
          )
          if (outcome === 'review') waiting++
        }
      const reviews = got(await listReviews({ actor, quizId }))
      expect(JSON.stringify(reviews).match(/language-unread/g)?.length ?? 0).toBeGreaterThan(0)
      expect(waiting).toBeGreaterThan(1)
    })

    it('travels through every format and back as it was', async () => {
      const { actor, quizId, text } = await aQuiz()
      const before = got(await findQuiz({ actor, quizId })).questions
      for (const format of ['json', 'csv', 'gift', 'moodle-xml', 'qti'] as const) {
        const { content } = got(await exportQuiz({ actor, quizId, format }))
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
        const other = await anInstructor()
        const taken = got(
          await importQuiz({ actor: other.actor, bytes, article: { from: 'file' }, language: 'fr' }),
        )
        expect(taken, format).toMatchObject({ taken: before.length, withErrors: 0, remarks: [] })
        const back = got(await findQuiz({ actor: other.actor, quizId: taken.quizzes[0]?.quizId ?? '' }))
        expect(back.quiz.language, format).toBe(tag)
        expect(back.article.text, format).toBe(text)
        expect(
          back.questions.map(({ content: { stem }, evidence }) => ({ stem, evidence })),
          format,
        ).toEqual(before.map(({ content: { stem }, evidence }) => ({ stem, evidence })))
      }
    })
  })
})
