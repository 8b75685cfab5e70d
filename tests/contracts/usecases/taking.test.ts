import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ResponseValue } from '@/lib/model/response'
import { changeSettings } from '@/lib/usecases/change-settings'
import { closeQuiz } from '@/lib/usecases/close-quiz'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findQuizByCode } from '@/lib/usecases/find-quiz-by-code'
import { findResults } from '@/lib/usecases/find-results'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { reopenQuiz } from '@/lib/usecases/reopen-quiz'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { aDatabase } from '../../support/a-database'
import { address, anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterEach(async () => {
  vi.useRealTimers()
  await db.empty()
})
afterAll(() => db.close())

const inAnHour = () => new Date(Date.now() + 3_600_000)
const later = (hours: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })

async function opened(settings: Parameters<typeof aPublishedQuiz>[1] = {}) {
  const { actor: instructor } = await anInstructor()
  const quiz = await aPublishedQuiz(instructor, settings)
  const learner = await anAttempt(quiz.joinCode)
  const view = got(await findAttempt({ actor: learner.actor, attemptId: learner.attemptId }))
  const of = (kind: PublicQuestion['content']['kind']) => {
    const question = view.questions.find(({ content }) => content.kind === kind)
    if (!question) throw new Error(`no question of kind ${kind}`)
    return question
  }
  const save = (kind: PublicQuestion['content']['kind'], value: ResponseValue, revision = 0) =>
    saveResponse({
      actor: learner.actor,
      attemptId: learner.attemptId,
      questionId: of(kind).id,
      value,
      revision,
    })
  const mine = { actor: learner.actor, attemptId: learner.attemptId }
  return { instructor, quiz, learner, view, of, save, mine }
}

const typed = (text: string): ResponseValue => ({ kind: 'short-answer', text })

describe('a join code', () => {
  it('is read as people type it', async () => {
    const { quiz } = await opened()
    const typedCode = ` ${quiz.joinCode.slice(0, 4).toLowerCase()}-${quiz.joinCode.slice(4)} `
    expect(got(await findQuizByCode({ code: typedCode, address }))).toMatchObject({
      code: quiz.joinCode,
      title: 'Le pont',
      language: 'fr',
      questions: 4,
    })
  })

  it('says the same whether unknown, malformed, not yet open, past or closed', async () => {
    const { actor } = await anInstructor()
    const early = await aPublishedQuiz(actor, { opensAt: inAnHour() })
    const past = await aPublishedQuiz(actor, { closesAt: new Date(Date.now() - 1000) })
    const closed = await aPublishedQuiz(actor)
    got(await closeQuiz({ actor, quizId: closed.quizId }))
    const codes = ['2222XXXX', 'x', '', 'O0O0O0O0', early.joinCode, past.joinCode, closed.joinCode]
    const replies = [
      ...(await Promise.all(codes.map(code => findQuizByCode({ code, address })))),
      ...(await Promise.all(
        codes.map(code => joinQuiz({ actor: { role: 'visitor' }, code, name: 'Ada', address })),
      )),
    ]
    for (const reply of replies)
      expect(reply).toEqual({
        ok: false,
        failure: { kind: 'not-found', code: 'no-open-quiz', field: 'code' },
      })
    expect(await db.prisma.learner.count()).toBe(0)
  })

  it('cannot be guessed by trying from one address', async () => {
    await db.prisma.rateLimit.create({
      data: { id: 'r', key: `join-address:${address}`, count: 600, lastRequest: Date.now() },
    })
    expect(await findQuizByCode({ code: '2222XXXX', address })).toMatchObject({
      failure: { kind: 'too-many' },
    })
  })
})

describe('joining', () => {
  it('goes on with an attempt that is open, on the same cookie and name', async () => {
    const { quiz, learner } = await opened()
    const again = await joinQuiz({ actor: learner.actor, code: quiz.joinCode, name: ' ada ', address })
    expect(got(again).attemptId).toBe(learner.attemptId)
  })

  it('under another name on the same device is another person', async () => {
    const { quiz, learner } = await opened()
    const other = got(await joinQuiz({ actor: learner.actor, code: quiz.joinCode, name: 'Bo', address }))
    expect(other.attemptId).not.toBe(learner.attemptId)
    expect(other.learnerCookie?.value).not.toBe(learner.cookie.value)
  })

  it('never makes more attempts than allowed, in however many tabs', async () => {
    const { quiz, learner, mine } = await opened({ attempts: 2 })
    got(await submitAttempt(mine))
    const tabs = await Promise.all(
      Array.from({ length: 6 }, () =>
        joinQuiz({ actor: learner.actor, code: quiz.joinCode, name: 'Ada', address }),
      ),
    )
    const [attemptId = '', ...others] = new Set(tabs.map(tab => got(tab).attemptId))
    expect(others).toEqual([])
    got(await submitAttempt({ actor: learner.actor, attemptId }))
    const third = await joinQuiz({ actor: learner.actor, code: quiz.joinCode, name: 'Ada', address })
    expect(third).toMatchObject({
      failure: { kind: 'conflict', code: 'no-attempts-left', params: { attemptId } },
    })
    expect(await db.prisma.attempt.count()).toBe(2)
  })

  it('needs a name', async () => {
    const { quiz } = await opened()
    for (const name of ['', '  ', '\n'])
      expect(
        await joinQuiz({ actor: { role: 'visitor' }, code: quiz.joinCode, name, address }),
      ).toMatchObject({ failure: { code: 'name-needed', field: 'name' } })
  })
})

describe('saving', () => {
  it('counts revisions, takes the same again, and never overwrites what it did not see', async () => {
    const { save } = await opened()
    expect(got(await save('short-answer', typed('37'))).revision).toBe(1)
    expect(got(await save('short-answer', typed('38'), 1)).revision).toBe(2)
    expect(got(await save('short-answer', typed('38'), 1)).revision).toBe(2)
    expect(got(await save('short-answer', typed('38'), 0)).revision).toBe(2)
    const stale = await save('short-answer', typed('39'), 1)
    expect(stale).toMatchObject({
      failure: {
        kind: 'conflict',
        code: 'response-changed-elsewhere',
        stored: { value: typed('38'), revision: 2 },
      },
    })
    expect(got(await save('short-answer', typed('39'), 2)).revision).toBe(3)
  })

  it('takes the same over its own revision as given anew: what was sent before and comes later changes nothing', async () => {
    const { save } = await opened()
    await save('short-answer', typed('37'))
    expect(got(await save('short-answer', typed('37'), 1)).revision).toBe(2)
    expect(await save('short-answer', typed('38'), 1)).toMatchObject({ failure: { kind: 'conflict' } })
  })

  it('from two tabs at once keeps one value and tells the other tab', async () => {
    const { save } = await opened()
    const both = await Promise.all([save('short-answer', typed('a')), save('short-answer', typed('b'))])
    expect(both.filter(result => result.ok)).toHaveLength(1)
    expect(both.find(result => !result.ok)).toMatchObject({ failure: { kind: 'conflict' } })
    expect(await db.prisma.response.count()).toBe(1)
  })

  it('refuses what cannot be a response to the question', async () => {
    const { save, mine, of } = await opened()
    const bad: [Parameters<typeof save>[0], unknown][] = [
      ['true-false', typed('vrai')],
      ['multiple-choice', { kind: 'multiple-choice', optionId: 'a' }],
      ['multiple-choice', { kind: 'multiple-choice', optionId: of('true-false').id }],
      ['short-answer', { kind: 'short-answer', text: 'x'.repeat(1001) }],
      ['short-answer', { kind: 'essay', text: 'x' }],
      ['short-answer', null],
    ]
    for (const [kind, value] of bad)
      expect(await save(kind, value as ResponseValue)).toMatchObject({ failure: { kind: 'invalid' } })
    expect(
      await saveResponse({ ...mine, questionId: 'nothing', value: typed('x'), revision: 0 }),
    ).toMatchObject({ failure: { kind: 'not-found' } })
    expect(await db.prisma.response.count()).toBe(0)
  })

  it('after submission is refused, kept for the instructor, and changes no score', async () => {
    const { save, mine, instructor, quiz } = await opened()
    got(await save('short-answer', typed('37')))
    got(await submitAttempt(mine))
    expect(await save('short-answer', typed('38'), 1)).toMatchObject({
      failure: { kind: 'closed', code: 'attempt-submitted' },
    })
    await save('short-answer', typed('38'), 1)
    const { rows } = got(await findResults({ actor: instructor, quizId: quiz.quizId }))
    expect(rows[0]?.late).toMatchObject([{ text: '38', value: typed('38') }])
    expect(rows[0]?.cells.find(cell => cell?.value?.kind === 'short-answer')).toMatchObject({
      text: '37',
      outcome: 'rejected',
    })
  })

  it('of what was already stored is no late save', async () => {
    const { save, mine } = await opened()
    got(await save('short-answer', typed('38')))
    got(await submitAttempt(mine))
    expect(got(await save('short-answer', typed('38'), 0)).revision).toBe(1)
    expect(await db.prisma.lateResponse.count()).toBe(0)
  })

  it('after closing is refused, kept, and submits what was there', async () => {
    const closesAt = inAnHour()
    const { save, mine } = await opened({ closesAt })
    got(await save('short-answer', typed('38')))
    later(2)
    expect(await save('true-false', { kind: 'true-false', value: true })).toMatchObject({
      failure: { kind: 'closed', code: 'quiz-closed' },
    })
    expect(await db.prisma.lateResponse.count()).toBe(1)
    const view = got(await findAttempt(mine))
    expect(view).toMatchObject({ state: 'submitted', submittedAt: closesAt })
  })
})

describe('submitting', () => {
  it('is done once, and every retry hears the same', async () => {
    const { save, mine } = await opened()
    got(await save('short-answer', typed('38')))
    const replies = await Promise.all(Array.from({ length: 5 }, () => submitAttempt(mine)))
    later(1)
    replies.push(await submitAttempt(mine))
    expect(new Set(replies.map(reply => got(reply).submittedAt.getTime())).size).toBe(1)
    expect(await db.prisma.score.count()).toBe(4)
  })

  it('scores a blank as blank, not as wrong', async () => {
    const { save, mine } = await opened()
    got(await save('true-false', { kind: 'true-false', value: true }))
    got(await submitAttempt(mine))
    const result = got(await findAttemptResult(mine))
    if (result.shows !== 'key') throw new Error(result.shows)
    expect(result.total).toEqual({ n: 1, d: 1 })
    expect(result.maximum).toBe(5)
    expect(result.questions.map(({ score }) => score.outcome).sort()).toEqual([
      'accepted',
      'blank',
      'blank',
      'blank',
    ])
  })

  it('happens by itself when the quiz closes over an open attempt', async () => {
    const { save, mine, instructor, quiz } = await opened()
    got(await save('true-false', { kind: 'true-false', value: true }))
    expect(await findAttemptResult(mine)).toMatchObject({ failure: { code: 'not-submitted' } })
    got(await closeQuiz({ actor: instructor, quizId: quiz.quizId }))
    expect(got(await findAttempt(mine)).state).toBe('submitted')
    expect(got(await findAttemptResult(mine))).toMatchObject({ shows: 'key', total: { n: 1, d: 1 } })
  })

  it('at the closing time is settled by whoever looks first, and reopening opens no attempt again', async () => {
    const closesAt = inAnHour()
    const { mine, instructor, quiz, learner } = await opened({ closesAt })
    later(2)
    const { rows } = got(await findResults({ actor: instructor, quizId: quiz.quizId }))
    expect(rows[0]).toMatchObject({ submittedAt: closesAt, total: { n: 0, d: 1 } })
    got(await reopenQuiz({ actor: instructor, quizId: quiz.quizId }))
    expect(got(await findAttempt(mine)).state).toBe('submitted')
    expect((await findQuizByCode({ code: quiz.joinCode, address })).ok).toBe(true)
    const more = await joinQuiz({ actor: learner.actor, code: quiz.joinCode, name: 'Ada', address })
    expect(more).toMatchObject({ failure: { code: 'no-attempts-left' } })
  })

  it('is settled before a later closing time takes effect', async () => {
    const { mine, instructor, quiz } = await opened({ closesAt: inAnHour() })
    later(2)
    const { quiz: now } = got(await findQuiz({ actor: instructor, quizId: quiz.quizId }))
    const settings = { ...now.settings, closesAt: inAnHour() }
    got(
      await changeSettings({
        actor: instructor,
        quizId: now.id,
        title: now.title,
        settings,
        revision: now.revision,
      }),
    )
    expect(got(await findAttempt(mine)).state).toBe('submitted')
  })
})

describe('what a learner receives', () => {
  const secretFields = [
    'key',
    'correct',
    'accepted',
    'evidence',
    'explanation',
    'origin',
    'findings',
    'reason',
  ]
  const secretWords = ['Secret', 'trente-huit', 'grands tilleuls']

  function fieldsOf(value: unknown): string[] {
    if (typeof value !== 'object' || value === null || value instanceof Date) return []
    return Object.entries(value).flatMap(([name, inner]) => [
      ...(inner === null || (Array.isArray(inner) && inner.length === 0) ? [] : [name]),
      ...fieldsOf(inner),
    ])
  }
  function expectSealed(value: unknown) {
    for (const field of secretFields) expect(fieldsOf(value)).not.toContain(field)
    for (const word of secretWords) expect(JSON.stringify(value)).not.toContain(word)
  }

  it('holds no key in any verb before the key may be shown', async () => {
    for (const settings of [
      { feedbackShows: 'nothing' },
      { feedbackShows: 'score' },
      { feedbackShows: 'correctness' },
      { feedbackShows: 'key', feedbackPhase: 'after-closing' },
    ] as const) {
      const { quiz, mine, learner, save } = await opened(settings)
      expectSealed(await findQuizByCode({ code: quiz.joinCode, address }))
      expectSealed(await joinQuiz({ actor: learner.actor, code: quiz.joinCode, name: 'Ada', address }))
      expectSealed(await findAttempt(mine))
      expectSealed(await save('short-answer', typed('37')))
      expectSealed(await save('short-answer', typed('36')))
      expectSealed(await findAttemptResult(mine))
      expectSealed(await submitAttempt(mine))
      expectSealed(await save('short-answer', typed('35'), 1))
      expectSealed(await findAttempt(mine))
      expectSealed(await findAttemptResult(mine))
    }
  })

  it('is the key, its explanation and its evidence once the settings say so', async () => {
    const { mine, instructor, quiz } = await opened({ feedbackPhase: 'after-closing' })
    got(await submitAttempt(mine))
    expect(got(await findAttemptResult(mine))).toMatchObject({ shows: 'nothing', waitsFor: 'closing' })
    got(await closeQuiz({ actor: instructor, quizId: quiz.quizId }))
    const result = got(await findAttemptResult(mine))
    if (result.shows !== 'key') throw new Error(result.shows)
    expect(() => expectSealed(result)).toThrow()
    const choice = result.questions.find(({ key }) => key?.kind === 'multiple-choice')
    if (choice?.key?.kind !== 'multiple-choice' || choice.question.content.kind !== 'multiple-choice')
      throw new Error('no choice')
    const right = new Set(choice.key.optionIds)
    expect(choice.question.content.options.filter(({ id }) => right.has(id)).map(({ text }) => text)).toEqual(
      ['Le 12 juin'],
    )
    expect(choice.evidence).toHaveLength(1)
    expect(choice.explanation).toBe('Secret un.')
  })

  it('says which of the options is right neither by their ids nor by their order', async () => {
    const { of } = await opened({ shuffleOptions: false })
    const { content } = of('multiple-choice')
    if (content.kind !== 'multiple-choice') throw new Error('no choice')
    for (const { id } of content.options) expect(id).toMatch(/^[a-z2-9]{12}$/)
  })

  it('shows questions and options in the same order at each visit', async () => {
    const { mine, view } = await opened({ shuffleQuestions: true, shuffleOptions: true })
    expect(got(await findAttempt(mine)).questions).toEqual(view.questions)
    expect(view.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })
})

it('an instructor who takes a quiz is a learner of their own', async () => {
  const { quiz, instructor } = await opened()
  const joined = got(await joinQuiz({ actor: instructor, code: quiz.joinCode, name: 'Prof', address }))
  expect(joined.learnerCookie).toBeNull()
  const own = await db.prisma.learner.findFirst({ where: { userId: instructor.userId } })
  const actor = { ...instructor, learnerId: own?.id ?? null }
  expect(got(await findAttempt({ actor, attemptId: joined.attemptId })).learnerName).toBe('Prof')
})
