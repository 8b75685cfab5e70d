import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/model/id'
import { defaultSettings } from '@/lib/model/quiz'
import { responseValueSchema } from '@/lib/model/response'
import type { Database } from '@/lib/storage/database'
import { changeSettings } from '@/lib/usecases/change-settings'
import { closeQuiz } from '@/lib/usecases/close-quiz'
import { decideReview } from '@/lib/usecases/decide-review'
import { deleteOwnData } from '@/lib/usecases/delete-own-data'
import { editQuestion } from '@/lib/usecases/edit-question'
import { fillMarks } from '@/lib/usecases/fill-marks'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findResults } from '@/lib/usecases/find-results'
import { findStatistics } from '@/lib/usecases/find-statistics'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { listRegrades } from '@/lib/usecases/list-regrades'
import type { RegradeChange } from '@/lib/usecases/plan-regrade'
import { previewRegrade } from '@/lib/usecases/preview-regrade'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { regradeQuestion } from '@/lib/usecases/regrade-question'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { undoDecision } from '@/lib/usecases/undo-decision'
import { address } from '../../support/a-quiz'
import { aRegradableQuiz, type Given, type Kind, takes } from '../../support/a-taken-quiz'
import { bothDatabases } from '../../support/both-databases'
import { anInstructor, got } from '../../support/people'
import { slowStatistics } from '../../support/slow-statistics'

const proof = 'soit deux fois plus que prévu'
const aClass: Given[] = Array.from({ length: 12 }, (_, n) => ({
  name: n > 8 ? 'Odile Garnier' : n > 4 ? 'Odette  Ferrand' : n > 2 ? 'odile' : undefined,
  choice: n > 5 ? 1 : 0,
  proof: n > 8 ? proof : n > 6 ? 'deux fois' : undefined,
}))

describe.each(await bothDatabases())('marks that are stored, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  /** `again`: as often as one likes. */
  async function taken({ again } = { again: false }) {
    const { actor } = await anInstructor()
    const quiz = await aRegradableQuiz(actor)
    if (again) {
      const { title, revision } = got(await findQuiz({ actor, quizId: quiz.quizId })).quiz
      const settings = { ...defaultSettings, attempts: null }
      got(await changeSettings({ actor, quizId: quiz.quizId, title, revision, settings }))
      got(await publishQuiz({ actor, quizId: quiz.quizId }))
    }
    const { quizId, working } = quiz
    const learners: Awaited<ReturnType<typeof takes>>[] = []
    for (const [at, one] of aClass.entries()) learners.push(await takes(quiz.joinCode, `Learner ${at}`, one))
    const learner = (at: number) => {
      const one = learners[at]
      if (!one) throw new Error(`no learner ${at}`)
      return one
    }
    const decide = async (at: number, kind: Kind, reach: 'this' | 'everyone', points = 'all') => {
      const { attemptId, questionIds } = learner(at)
      const asked = { attemptId, questionId: questionIds[kind], reach, points, comment: null }
      return got(await decideReview({ actor, id: newId(), ...asked }))
    }
    const regrade = async (kind: Kind, change: RegradeChange) => {
      const planned = { actor, quizId, questionId: working[kind], editions: [1], change }
      const { based } = got(await previewRegrade(planned))
      return got(await regradeQuestion({ ...planned, id: newId(), based, note: null }))
    }
    return { ...quiz, actor, learner, decide, regrade }
  }
  type Taken = Awaited<ReturnType<typeof taken>>

  const stored = (quizId: string) =>
    db.prisma.attemptMarks.findMany({ where: { attempt: { quizId } }, orderBy: { attemptId: 'asc' } })

  /** What is stored is what is made of scores and responses from scratch, and figures are those of the table of results. */
  async function expectTrue(after: string, { actor, quizId }: Taken) {
    const submitted = await db.prisma.attempt.count({ where: { quizId, submittedAt: { not: null } } })
    const kept = await stored(quizId)
    expect(kept.length, after).toBe(submitted)
    await db.prisma.attemptMarks.deleteMany({ where: { attempt: { quizId } } })
    await fillMarks(db, [quizId])
    expect(kept, after).toEqual(await stored(quizId))

    const { rows, columns } = got(await findResults({ actor, quizId }))
    const first = rows.filter(row => row.edition === 1 && row.number === 1 && row.submittedAt)
    const view = got(await findStatistics({ actor, quizId, edition: 1, population: 'first' }))
    const slow = slowStatistics(
      first.map(row => row.cells.map(cell => (cell ? cell.points.n / cell.points.d : 0))),
      columns.map(({ maximum }) => maximum),
    )
    expect(view?.statistics.attempts, after).toBe(first.length)
    for (const name of ['mean', 'median', 'sd', 'cic'] as const)
      expect(view?.statistics[name] ?? 0, `${name} after ${after}`).toBeCloseTo(slow.quiz[name] ?? 0, 6)
    for (const [at, item] of slow.items.entries()) {
      const { facility, discriminationIndex } = view?.items[at]?.statistics ?? {}
      expect(facility ?? 0, `facility after ${after}`).toBeCloseTo(item.facility ?? 0, 6)
      expect(discriminationIndex ?? 0, after).toBeCloseTo(item.discriminationIndex ?? 0, 6)
    }
    const cells = (at: number) => first.flatMap(row => row.cells[at] ?? [])
    for (const [at, item] of (view?.items ?? []).entries()) {
      const waits = cells(at).filter(({ outcome }) => outcome === 'review').length
      expect(item.waiting, `waiting after ${after}`).toBe(waits)
    }
  }

  const typed = async ({ actor, quizId }: Taken) =>
    got(await findStatistics({ actor, quizId, edition: 1, population: 'first' }))?.items[0]?.common

  it('stay what scores say, whatever changes those', async () => {
    const t = await taken()
    const { actor, quizId, joinCode, learner } = t
    await expectTrue('submission', t)
    expect(await typed(t)).toEqual([{ words: 'Odette  Ferrand', learners: 4 }])

    const refused = await saveResponse({
      ...{ actor: learner(0).actor, attemptId: learner(0).attemptId, revision: 0 },
      questionId: learner(1).questionIds['multiple-choice'],
      value: { kind: 'multiple-choice', optionId: null },
    })
    expect(refused.ok).toBe(false)
    await expectTrue('a late save', t)

    const { regradeId } = await t.decide(5, 'short-answer', 'everyone')
    expect(await typed(t)).toEqual([])
    await expectTrue('acceptance for everyone', t)
    await t.decide(7, 'justified-true-false', 'this', '1/3')
    await expectTrue('a third of a point for one', t)
    await t.decide(10, 'short-answer', 'everyone', 'none')
    await expectTrue('refusal of what was right', t)
    got(await undoDecision({ actor, id: newId(), regradeId }))
    expect((await typed(t))?.map(({ words }) => words)).toEqual(['Odette  Ferrand', 'Odile Garnier'])
    await expectTrue('a decision taken back', t)

    await t.regrade('multiple-choice', { kind: 'points', points: 5 })
    await expectTrue('other points', t)
    for (const treatment of ['dropped', 'full-credit', 'counted'] as const) {
      await t.regrade('multiple-choice', { kind: 'treatment', treatment })
      await expectTrue(treatment, t)
    }
    const { questions } = got(await findQuiz({ actor, quizId }))
    const question = questions.find(({ id }) => id === t.working['multiple-choice'])
    if (question?.content.kind !== 'multiple-choice') throw new Error('no choice')
    const options = question.content.options.map(one => ({ ...one, correct: !one.correct }))
    const body = { ...question, content: { ...question.content, options } }
    got(await editQuestion({ actor, questionId: question.id, revision: question.revision, body }))
    await t.regrade('multiple-choice', { kind: 'key' })
    await expectTrue('another key', t)

    await takes(joinCode, 'Slow', { choice: 1, name: 'Odette' }, false)
    got(await closeQuiz({ actor, quizId }))
    await expectTrue('closing', t)
    got(await deleteOwnData({ actor: learner(3).actor }))
    await expectTrue('somebody’s leaving', t)
    expect(got(await listRegrades({ actor, quizId })).entries.length).toBeGreaterThan(8)
  })

  it('count the best attempt by the points that it has after a regrade', async () => {
    const t = await taken({ again: true })
    const { actor, quizId } = t
    const { actor: ada, questionIds } = t.learner(11)
    const questionId = questionIds['multiple-choice']
    const { attemptId } = got(await joinQuiz({ actor: ada, code: t.joinCode, name: 'Learner 11', address }))
    const right = await db.prisma.response.findFirstOrThrow({
      where: { attemptId: t.learner(0).attemptId, questionId },
    })
    const value = responseValueSchema.parse(right.value)
    got(await saveResponse({ actor: ada, attemptId, questionId, value, revision: 0 }))
    got(await submitAttempt({ actor: ada, attemptId }))
    const rightDays = async (population: 'first' | 'last' | 'best' | 'all') => {
      const view = got(await findStatistics({ actor, quizId, edition: 1, population }))
      const item = view?.items.find(({ questionId }) => questionId === t.working['multiple-choice'])
      return [view?.statistics.attempts, item?.choices.find(({ correct }) => correct)?.count]
    }
    // The first time all but the day was right (5 of 6 points), the second time the day alone.
    expect(await rightDays('best')).toEqual([12, 6])
    expect(await rightDays('last')).toEqual([12, 7])
    expect(await rightDays('all')).toEqual([13, 7])
    await t.regrade('multiple-choice', { kind: 'points', points: 50 })
    expect(await rightDays('best')).toEqual([12, 7])
    expect(await rightDays('first')).toEqual([12, 6])
  })

  it('are made again where an older server changed scores and knew nothing of them', async () => {
    const t = await taken()
    const { actor, quizId } = t
    const mean = async () =>
      got(await findStatistics({ actor, quizId, edition: null, population: 'first' }))?.statistics.mean ?? 0
    const before = await mean()
    await db.prisma.$executeRaw`
      UPDATE "score" SET "pointsN" = 2, "outcome" = 'accepted'
      WHERE "attemptId" = ${t.learner(0).attemptId} AND "questionId" = ${t.learner(5).questionIds['short-answer']}`
    expect(await mean()).toBeCloseTo(before + 2 / 12, 9)
    await expectTrue('a change from elsewhere', t)
  })
})
