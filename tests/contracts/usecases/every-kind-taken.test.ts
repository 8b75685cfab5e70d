import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { type QuestionKind, questionKinds } from '@/lib/model/question'
import { defaultSettings } from '@/lib/model/quiz'
import type { ResponseValue } from '@/lib/model/response'
import { textOf } from '@/lib/model/span'
import { findStoredArticle } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { insertQuiz } from '@/lib/storage/quizzes'
import { addQuestion } from '@/lib/usecases/add-question'
import { editQuestion } from '@/lib/usecases/edit-question'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findResults } from '@/lib/usecases/find-results'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { aDatabase } from '../../support/a-database'
import { spanOf } from '../../support/a-question'
import { anArticleOf, anAttempt } from '../../support/a-quiz'
import { everyKind, ferryArticle } from '../../support/every-kind'
import { anInstructor, got } from '../../support/people'
import { rightResponse } from '../../support/right-response'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterAll(() => db.close())

/** A draft with a question of every kind, as a person would add them by hand. */
async function aDraftOfEveryKind(actor: Actor & { userId: Id }) {
  const paste = [ferryArticle.title, ...ferryArticle.paragraphs].join('\n\n')
  const { articleId, text } = await anArticleOf(actor, paste)
  const { prisma } = await database()
  const articleVersionId = (await findStoredArticle(prisma, articleId))?.version.id ?? ''
  const quizId = await insertQuiz(prisma, {
    ownerId: actor.userId,
    articleId,
    articleVersionId,
    title: 'The ferry',
    settings: defaultSettings,
  })
  for (const kind of questionKinds) {
    const { origin: _origin, findings: _findings, ...body } = everyKind[kind]
    const evidence = body.evidence.map(span => spanOf({ text }, textOf(ferryArticle.text, span)))
    got(await addQuestion({ actor, quizId, body: { ...body, evidence } }))
  }
  return { quizId, text }
}

it('every kind is written, published, taken, scored and read, and no id is the author’s', async () => {
  const { actor } = await anInstructor()
  const { quizId, text } = await aDraftOfEveryKind(actor)
  const { questions } = got(await findQuiz({ actor, quizId }))
  expect(questions.map(({ content }) => content.kind)).toEqual(questionKinds)
  expect(questions.flatMap(({ findings }) => findings)).toEqual([])
  expect(JSON.stringify(questions.map(({ content }) => content))).not.toMatch(/"id":"[a-z]\d?"/)
  const authored = (kind: QuestionKind) => {
    const found = questions.find(({ content }) => content.kind === kind)
    if (!found) throw new Error(`no ${kind}`)
    return found
  }

  const { joinCode } = got(await publishQuiz({ actor, quizId }))
  const { actor: learner, attemptId } = await anAttempt(joinCode)
  const attempt = got(await findAttempt({ actor: learner, attemptId }))
  expect(attempt.article.sentences.map(span => textOf(text, span))).toContain(
    'The ferry was not repaired: it was sold for scrap in 1911.',
  )
  const asked = (kind: QuestionKind) =>
    attempt.questions.find(({ content }) => content.kind === kind)?.id ?? ''
  const save = (kind: QuestionKind, value: ResponseValue) =>
    saveResponse({ actor: learner, attemptId, questionId: asked(kind), value, revision: 0 })

  const beyond = { start: text.length - 3, end: text.length + 1 }
  const proof = { kind: 'justified-true-false' as const, value: false, quote: '' }
  expect(await save('justified-true-false', { ...proof, marks: [beyond] })).toMatchObject({ ok: false })
  expect(await save('justified-true-false', { ...proof, marks: [{ start: 5, end: 5 }] })).toMatchObject({
    ok: false,
  })
  expect(await save('ordering', { kind: 'ordering', itemIds: ['i1', 'i2', 'i3', 'i4'] })).toMatchObject({
    ok: false,
  })
  for (const kind of questionKinds) got(await save(kind, rightResponse(authored(kind))))
  got(await submitAttempt({ actor: learner, attemptId }))

  const result = got(await findAttemptResult({ actor: learner, attemptId }))
  if (result.shows !== 'key') throw new Error('the key is shown after submission')
  expect(result.questions.map(({ score }) => score?.outcome)).toEqual(questionKinds.map(() => 'accepted'))
  expect(result.total).toEqual({ n: 27, d: 1 })
  expect(result.questions.every(({ key, question }) => key?.kind === question.content.kind)).toBe(true)

  const { rows } = got(await findResults({ actor, quizId }))
  const said = (kind: QuestionKind) => rows[0]?.cells[questionKinds.indexOf(kind)]?.text
  expect(said('multiple-response')).toBe('the bell · the wheel · the log')
  expect(said('matching')).toBe('Ida Crane → captain · Tom Bray → cook · Lena Voss → engineer')
  expect(said('justified-true-false')).toBe('The ferry was not repaired: it was sold for scrap in 1911.')
  const { csv } = got(await exportResultsCsv({ actor, quizId, language: 'en' }))
  expect(csv).toContain('false — The ferry was not repaired')
})

it('an id that the question already had stays, one that a form made up does not', async () => {
  const { actor } = await anInstructor()
  const { quizId } = await aDraftOfEveryKind(actor)
  const { questions } = got(await findQuiz({ actor, quizId }))
  const question = questions.find(({ content }) => content.kind === 'ordering')
  if (question?.content.kind !== 'ordering') throw new Error('no order')
  const {
    origin: _origin,
    findings: _findings,
    id,
    revision,
    position: _at,
    state: _state,
    ...body
  } = question
  const items = [...question.content.items, { id: 'i5', text: 'the opening of the museum' }]
  const edit = { ...body, content: { ...question.content, items } }
  const saved = got(await editQuestion({ actor, questionId: id, revision, body: edit })).question.content
  if (saved.kind !== 'ordering') throw new Error('no order')
  expect(saved.items.slice(0, 4)).toEqual(question.content.items)
  expect(saved.items[4]?.id).not.toBe('i5')

  const twice = {
    ...edit,
    content: { ...edit.content, items: [...question.content.items, items[0]].flatMap(one => one ?? []) },
  }
  expect(await editQuestion({ actor, questionId: id, revision: revision + 1, body: twice })).toMatchObject({
    ok: false,
    failure: { code: 'same-option-twice' },
  })
})
