import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import { type Id, newId } from '@/lib/model/id'
import type { Database } from '@/lib/storage/database'
import { addQuestion } from '@/lib/usecases/add-question'
import { decideReview } from '@/lib/usecases/decide-review'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findResults } from '@/lib/usecases/find-results'
import { findStatistics } from '@/lib/usecases/find-statistics'
import { listResponses } from '@/lib/usecases/list-responses'
import { listReviews } from '@/lib/usecases/list-reviews'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { saveResponse } from '@/lib/usecases/save-response'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { undoDecision } from '@/lib/usecases/undo-decision'
import { spanOf } from '../../support/a-question'
import { anArticleOf, anAttempt } from '../../support/a-quiz'
import { bothDatabases } from '../../support/both-databases'
import { anInstructor, got } from '../../support/people'

const stem = 'La maire, ____, promet que le pont rouvrira le ____ et que ____ ouvriers y travaillent.'

describe.each(await bothDatabases())('a cloze of several gaps, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  async function aQuiz() {
    const { actor } = await anInstructor()
    const { articleId, text } = await anArticleOf(actor)
    const { quizId } = got(await startQuiz({ actor, articleId }))
    const gaps = [
      { key: { text: 'Odile Garnier', class: 'person' as const, accepted: [] } },
      {
        options: ['12 juin', '3 mai', '20 juin'].map((date, at) => ({
          ...{ id: `o${at}`, text: date },
          correct: at === 0,
        })),
      },
      { key: { text: '38', class: 'number' as const, accepted: [] } },
    ]
    const body = {
      ...{ class: 'who' as const, difficulty: 'easy' as const, explanation: null, points: 3 },
      content: { kind: 'cloze' as const, stem, gaps },
      evidence: ['la maire, Odile Garnier', 'rouvrira le 12 juin', 'emploie 38 ouvriers'].map(words =>
        spanOf({ text }, words),
      ),
    }
    const { question } = got(await addQuestion({ actor, quizId, body }))
    const { joinCode } = got(await publishQuiz({ actor, quizId }))
    return { actor, quizId, working: question.id, joinCode }
  }

  async function takes(code: string, name: string, mayor: string, date: string | null, count: string) {
    const { actor, attemptId } = await anAttempt(code, name)
    const [question] = got(await findAttempt({ actor, attemptId })).questions
    if (question?.content.kind !== 'cloze') throw new Error('no cloze')
    const { id: questionId, content } = question
    const optionId = content.gaps[1]?.options?.find(({ text }) => text === date)?.id ?? null
    const value = { kind: 'cloze' as const, fillings: [{ text: mayor }, { optionId }, { text: count }] }
    got(await saveResponse({ actor, attemptId, questionId, value, revision: 0 }))
    got(await submitAttempt({ actor, attemptId }))
    return { actor, attemptId, questionId }
  }

  const waiting = async (actor: Actor, quizId: Id) =>
    got(await listReviews({ actor, quizId })).quizzes.flatMap(({ questions }) =>
      questions.flatMap(({ groups }) =>
        groups.map(({ gap, text, count, joins, outcome }) => ({ gap, text, count, joins, outcome })),
      ),
    )
  const totals = async (actor: Actor, quizId: Id) => {
    const { rows } = got(await findResults({ actor, quizId }))
    return rows.map(({ total }) => (total ? `${total.n}/${total.d}` : '-'))
  }

  it('is decided on gap by gap, for everyone who filled the gap so, whatever stands in the others', async () => {
    const { actor, quizId, working, joinCode } = await aQuiz()
    const first = await takes(joinCode, 'Ada', 'Odile', '12 juin', '38')
    await takes(joinCode, 'Bo', ' odile', '3 mai', '83')
    await takes(joinCode, 'Cy', 'Odile Garnier', '3 mai', '83')
    expect(await totals(actor, quizId)).toEqual(['2/1', '0/1', '1/1'])
    expect(await waiting(actor, quizId)).toEqual([
      { gap: 0, text: 'Odile', count: 2, joins: true, outcome: 'review' },
    ])

    const { attemptId, questionId } = first
    const decision = {
      id: newId(),
      attemptId,
      questionId,
      gap: 0,
      reach: 'everyone' as const,
      points: 'all',
    }
    const decided = got(await decideReview({ ...decision, actor, comment: 'Le prénom suffit.' }))
    expect(decided).toMatchObject({ changed: 2, variant: 'Odile', verdict: 'accepted' })
    expect(await totals(actor, quizId)).toEqual(['3/1', '1/1', '1/1'])
    expect(await waiting(actor, quizId)).toEqual([])
    const [question] = got(await findQuiz({ actor, quizId })).questions
    expect(question?.content).toMatchObject({ gaps: [{ key: { accepted: ['Odile'] } }, {}, {}] })

    const result = got(await findAttemptResult({ actor: first.actor, attemptId }))
    expect(result).toMatchObject({ changed: { first: { total: { n: 2, d: 1 } } } })
    if (result.shows !== 'key') throw new Error(result.shows)
    expect(result.questions[0]).toMatchObject({
      comment: 'Le prénom suffit.',
      score: { reason: { params: { gaps: 'accepted accepted accepted' } } },
      key: { gaps: [{ text: 'Odile Garnier' }, { text: '12 juin' }, { text: '38' }] },
    })

    // Of all responses, wrong fillings can be decided on as well, and a decision taken back.
    const groups = got(await listResponses({ actor, quizId, questionId: working })).quiz.questions[0]?.groups
    expect(groups?.map(({ gap, text, outcome }) => `${gap} ${text} ${outcome}`)).toEqual([
      '1 3 mai rejected',
      '2 83 rejected',
      expect.stringMatching(/^0 Odile accepted$/i),
      '1 12 juin accepted',
      '2 38 accepted',
      '0 Odile Garnier accepted',
    ])
    got(await undoDecision({ actor, id: newId(), regradeId: decided.regradeId }))
    expect(await totals(actor, quizId)).toEqual(['2/1', '0/1', '1/1'])
    const [undone] = got(await findQuiz({ actor, quizId })).questions
    expect(undone?.content).toMatchObject({ gaps: [{ key: { accepted: [] } }, {}, {}] })
  })

  it('is decided on for one learner alone, and a part of a gap is a part of its share', async () => {
    const { actor, quizId, joinCode } = await aQuiz()
    const { attemptId, questionId } = await takes(joinCode, 'Ada', 'Odile', null, '83')
    await takes(joinCode, 'Bo', 'Odile', null, '')
    const decide = (gap: number, points: string) =>
      decideReview({
        ...{ actor, id: newId(), attemptId, questionId, gap, points },
        reach: 'this',
        comment: null,
      })
    got(await decide(0, '1/2'))
    expect(await totals(actor, quizId)).toEqual(['1/2', '0/1'])
    got(await decide(2, 'all'))
    expect(await totals(actor, quizId)).toEqual(['3/2', '0/1'])
    expect(await waiting(actor, quizId)).toMatchObject([{ gap: 0, count: 1 }])
    expect(await decide(3, 'all')).toMatchObject({ ok: false, failure: { code: 'response-not-found' } })
    const blank = { gap: 1, points: 'all', reach: 'everyone' as const, comment: null }
    expect(await decideReview({ actor, id: newId(), attemptId, questionId, ...blank })).toMatchObject({
      ok: false,
      failure: { code: 'blank-for-everyone' },
    })
  })

  it('tells which wrong words several learners put into a gap, and takes no other shape of a response', async () => {
    const { actor, quizId, joinCode } = await aQuiz()
    const { actor: learner } = await takes(joinCode, 'Ada', 'Odile Garnier', '12 juin', '83')
    await takes(joinCode, 'Bo', 'Odile Garnier', '12 juin', ' 83 ')
    const statistics = JSON.stringify(
      got(await findStatistics({ actor, quizId, edition: null, population: 'all' })),
    )
    expect(statistics).toContain('"words":"83"')
    expect(statistics).not.toContain('"words":"Odile Garnier"')

    const { actor: late, attemptId } = await anAttempt(joinCode, 'Cy')
    const [question] = got(await findAttempt({ actor: late, attemptId })).questions
    const save = (fillings: ({ text: string } | { optionId: string | null })[]) =>
      saveResponse({
        ...{ actor: late, attemptId, questionId: question?.id ?? '', revision: 0 },
        value: { kind: 'cloze', fillings },
      })
    expect(await save([{ text: 'x' }])).toMatchObject({ ok: false })
    expect(await save([{ text: 'x' }, { optionId: 'foreign' }, { text: '' }])).toMatchObject({ ok: false })
    expect(await save([{ optionId: null }, { optionId: null }, { text: '' }])).toMatchObject({ ok: false })
    expect(await save([{ text: '' }, { optionId: null }, { text: '38' }])).toMatchObject({ ok: true })
    expect(learner).toBeDefined()
  })

  it('that was stored with one key, and its responses with one text, are read, scored and decided on as before', async () => {
    const { actor } = await anInstructor()
    const { articleId, text } = await anArticleOf(actor)
    const { quizId } = got(await startQuiz({ actor, articleId }))
    const body = {
      ...{ class: 'who' as const, difficulty: 'easy' as const, explanation: null, points: 1 },
      content: {
        kind: 'cloze' as const,
        stem: 'La maire de Valmorel s’appelle ____, dit l’article.',
        gaps: [{ key: { text: 'Odile Garnier', class: 'person' as const, accepted: [] } }],
      },
      evidence: [spanOf({ text }, 'la maire, Odile Garnier')],
    }
    const { question } = got(await addQuestion({ actor, quizId, body }))
    const { joinCode } = got(await publishQuiz({ actor, quizId }))
    const { content, ...rest } = question
    const [gap] = content.kind === 'cloze' ? content.gaps : []
    const old = { kind: 'cloze', stem: content.stem, key: gap && 'key' in gap ? gap.key : null }
    const { prisma } = db
    const rows = await prisma.editionQuestion.findMany({ where: { questionId: rest.id } })
    for (const row of rows)
      await prisma.editionQuestion.update({
        where: { id: row.id },
        data: { body: { ...(row.body as object), content: old } },
      })
    const { actor: learner, attemptId } = await anAttempt(joinCode, 'Ada')
    const [asked] = got(await findAttempt({ actor: learner, attemptId })).questions
    expect(asked?.content).toMatchObject({ kind: 'cloze', gaps: [{ options: null }] })
    const questionId = asked?.id ?? ''
    // What a page of the version before sends.
    const value = { kind: 'cloze', text: 'Odile' } as never
    got(await saveResponse({ actor: learner, attemptId, questionId, value, revision: 0 }))
    await prisma.response.updateMany({
      where: { attemptId },
      data: { value: { kind: 'cloze', text: 'Odile' } },
    })
    got(await submitAttempt({ actor: learner, attemptId }))
    expect(await waiting(actor, quizId)).toMatchObject([{ gap: null, text: 'Odile', count: 1 }])
    const decision = { id: newId(), attemptId, questionId, points: 'all', comment: null }
    expect(got(await decideReview({ ...decision, actor, reach: 'everyone' }))).toMatchObject({
      changed: 1,
      variant: 'Odile',
    })
    expect(await totals(actor, quizId)).toEqual(['1/1'])
  })
})
