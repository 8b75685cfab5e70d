import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import { type Id, newId } from '@/lib/model/id'
import type { Database } from '@/lib/storage/database'
import { decideReview } from '@/lib/usecases/decide-review'
import { editQuestion } from '@/lib/usecases/edit-question'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findQuestionScoring } from '@/lib/usecases/find-question-scoring'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findResults } from '@/lib/usecases/find-results'
import { listRegrades } from '@/lib/usecases/list-regrades'
import { listResponses } from '@/lib/usecases/list-responses'
import { listReviews } from '@/lib/usecases/list-reviews'
import { previewRegrade } from '@/lib/usecases/preview-regrade'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { type RegradeQuestionInput, regradeQuestion } from '@/lib/usecases/regrade-question'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { undoDecision } from '@/lib/usecases/undo-decision'
import { aRegradableQuiz, type Given, type Kind, takes } from '../../support/a-taken-quiz'
import { bothDatabases } from '../../support/both-databases'
import { anInstructor, got } from '../../support/people'

describe.each(await bothDatabases())('putting scores right, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  /** A quiz that these learners have taken, with what one asks about it. */
  async function taken(...given: Given[]) {
    const { actor } = await anInstructor()
    const quiz = await aRegradableQuiz(actor)
    const learners: Awaited<ReturnType<typeof takes>>[] = []
    for (const [index, one] of given.entries())
      learners.push(await takes(quiz.joinCode, `Learner ${index + 1}`, one))
    const { quizId, working } = quiz
    const learner = (index: number) => {
      const one = learners[index]
      if (!one) throw new Error(`no learner ${index}`)
      return one
    }
    const decide = (
      index: number,
      kind: Kind,
      how: { reach?: 'this' | 'everyone'; points?: string; comment?: string; id?: Id } = {},
    ) => {
      const { attemptId, questionIds } = learner(index)
      const { reach = 'everyone', points = 'all', comment = null, id = newId() } = how
      return decideReview({ actor, id, attemptId, questionId: questionIds[kind], reach, points, comment })
    }
    const regrade = async (kind: Kind, order: Partial<RegradeQuestionInput>) => {
      const planned = { quizId, questionId: working[kind], editions: [1], change: { kind: 'key' as const } }
      const looked = await previewRegrade({ actor, ...planned, ...order })
      if (!looked.ok) return looked
      const { based } = looked.value
      return regradeQuestion({ actor, id: newId(), note: null, based, ...planned, ...order })
    }
    const points = async () => {
      const { rows } = got(await findResults({ actor, quizId }))
      return rows.map(({ total, maximum }) => `${total ? total.n / total.d : '-'}/${maximum}`)
    }
    return { ...quiz, actor, learner, decide, regrade, points }
  }

  const groupsOf = async (actor: Actor, quizId: Id) =>
    got(await listReviews({ actor, quizId })).quizzes.flatMap(({ questions }) =>
      questions.flatMap(({ content, groups }) =>
        groups.map(({ text, count }) => `${content.kind}: ${text} × ${count}`),
      ),
    )

  describe('the grading desk', () => {
    it('puts equal responses of several learners together, with all that is needed to judge them', async () => {
      const { actor, quizId } = await taken(
        { name: 'Odile' },
        { name: ' odile. ' },
        { name: 'Odile Garnier' },
        { name: 'Odile', proof: 'elle le dit' },
      )
      expect(await groupsOf(actor, quizId)).toEqual([
        'short-answer: Odile × 3',
        'justified-true-false: elle le dit × 1',
      ])
      const [quiz] = got(await listReviews({ actor, quizId: null })).quizzes
      const [question] = quiz?.questions ?? []
      expect(question).toMatchObject({ number: 1, editions: [1], points: 2 })
      expect(question?.quotes).toEqual([
        [
          expect.objectContaining({ marked: false }),
          { text: 'la maire, Odile Garnier', marked: true },
          expect.objectContaining({ marked: false }),
        ],
      ])
      expect(question?.groups[0]).toMatchObject({ outcome: 'review', reason: { code: 'given-name-only' } })
      expect(question?.groups[0]?.learners.map(({ name }) => name)).toEqual([
        'Learner 1',
        'Learner 2',
        'Learner 4',
      ])
    })

    it('accepts for everyone: the variant joins the key, scores change, whoever comes later has it too', async () => {
      const { actor, quizId, joinCode, working, decide, points, learner } = await taken(
        { name: 'Odile', choice: 0 },
        { name: 'odile' },
        { name: 'Personne' },
      )
      expect(await points()).toEqual(['1/6', '0/6', '0/6'])
      expect(got(await decide(0, 'short-answer', { comment: 'Le prénom suffit.' }))).toMatchObject({
        number: 1,
        changed: 2,
        variant: 'Odile',
      })
      expect(await points()).toEqual(['3/6', '2/6', '0/6'])
      await takes(joinCode, 'Late', { name: 'ODILE' })
      expect((await points())[3]).toBe('2/6')
      expect(await groupsOf(actor, quizId)).toEqual([])

      const { questions, changedSincePublished } = got(await findQuiz({ actor, quizId }))
      const question = questions.find(({ id }) => id === working['short-answer'])
      expect(question?.content).toMatchObject({ key: { accepted: ['Odile'] } })
      expect(changedSincePublished).toBe(false)
      expect(got(await publishQuiz({ actor, quizId })).edition).toBe(1)

      const [entry] = got(await listRegrades({ actor, quizId })).entries
      expect(entry).toMatchObject({ madeBy: expect.stringMatching(/^Instructor/), stands: true })
      expect(entry?.regrade).toMatchObject({ cause: 'accepted', changed: 2, details: { variant: 'Odile' } })
      expect(entry?.changes.map(({ learnerName, from, to }) => [learnerName, from.outcome, to])).toEqual(
        ['Learner 1', 'Learner 2'].map(name => [
          name,
          'review',
          { points: { n: 2, d: 1 }, maximum: 2, outcome: 'accepted' },
        ]),
      )
      const mine = { actor: learner(0).actor, attemptId: learner(0).attemptId }
      expect(got(await findAttemptResult(mine))).toMatchObject({
        total: { n: 3, d: 1 },
        changed: { first: { total: { n: 1, d: 1 }, maximum: 6 } },
        questions: [{ comment: 'Le prénom suffit.', changes: [{ from: { outcome: 'review' } }] }, {}, {}],
      })
      const other = { actor: learner(2).actor, attemptId: learner(2).attemptId }
      expect(got(await findAttemptResult(other))).toMatchObject({
        changed: null,
        questions: [{ comment: null }, {}, {}],
      })
    })

    it('decides for one learner, with part of the points to the exact fraction', async () => {
      const { actor, quizId, decide, points } = await taken({ name: 'Odile' }, { name: 'Odile' })
      expect(got(await decide(0, 'short-answer', { reach: 'this', points: '2/3' }))).toMatchObject({
        changed: 1,
        variant: null,
      })
      const { rows } = got(await findResults({ actor, quizId }))
      expect(rows.map(({ total }) => total)).toEqual([
        { n: 2, d: 3 },
        { n: 0, d: 1 },
      ])
      expect(await groupsOf(actor, quizId)).toEqual(['short-answer: Odile × 1'])
      got(await decide(1, 'short-answer', { reach: 'this', points: '0,5' }))
      expect((await points())[1]).toBe('0.5/6')
    })

    it('refuses for everyone, also for who types it later; and a right response that was refused is found', async () => {
      const { actor, quizId, joinCode, working, decide, points } = await taken(
        { proof: 'rien' },
        { name: 'La dame du pont' },
      )
      expect(got(await decide(0, 'justified-true-false', { points: 'none' }))).toMatchObject({ changed: 1 })
      await takes(joinCode, 'Late', { proof: ' Rien ' })
      expect(await groupsOf(actor, quizId)).toEqual([])

      const question = { actor, quizId, questionId: working['short-answer'] }
      const [refused] = got(await listResponses(question)).quiz.questions[0]?.groups ?? []
      expect(refused).toMatchObject({ text: 'La dame du pont', outcome: 'rejected', count: 1 })
      got(await decide(1, 'short-answer'))
      expect(await points()).toEqual(['0/6', '2/6', '0/6'])
    })

    it('takes a decision back: the key loses the variant, an older decision counts again, once', async () => {
      const { actor, quizId, working, decide, points } = await taken({ name: 'Odile' }, { name: 'Odile' })
      got(await decide(1, 'short-answer', { reach: 'this', points: '1' }))
      const { regradeId } = got(await decide(0, 'short-answer'))
      expect(await points()).toEqual(['2/6', '2/6'])
      expect(got(await undoDecision({ actor, id: newId(), regradeId }))).toMatchObject({ changed: 2 })
      expect(await points()).toEqual(['0/6', '1/6'])
      expect(await groupsOf(actor, quizId)).toEqual(['short-answer: Odile × 1'])
      const { questions } = got(await findQuiz({ actor, quizId }))
      expect(questions.find(({ id }) => id === working['short-answer'])?.content).toMatchObject({
        key: { accepted: [] },
      })
      expect(await undoDecision({ actor, id: newId(), regradeId })).toMatchObject({
        failure: { code: 'decision-undone' },
      })
      const { entries } = got(await listRegrades({ actor, quizId }))
      expect(entries.map(({ regrade, stands }) => [regrade.cause, stands])).toEqual([
        ['undone', false],
        ['accepted', false],
        ['in-part', true],
      ])
    })

    it('what was decided for everyone holds in the next edition that asks the same, and is undone in both', async () => {
      const { actor, quizId, working, joinCode, decide, points } = await taken({
        proof: 'rien',
        name: 'Odile',
      })
      const { regradeId } = got(await decide(0, 'justified-true-false', { points: '1' }))
      got(await decide(0, 'short-answer'))
      const { questions } = got(await findQuiz({ actor, quizId }))
      const choice = questions.find(({ id }) => id === working['multiple-choice'])
      if (!choice) throw new Error('no choice')
      const { id: questionId, revision } = choice
      got(await editQuestion({ actor, questionId, revision, body: { ...choice, points: 2 } }))
      expect(got(await publishQuiz({ actor, quizId })).edition).toBe(2)
      await takes(joinCode, 'New', { proof: 'Rien.', name: 'Odile' })
      expect(await points()).toEqual(['3/6', '3/7'])
      expect(await groupsOf(actor, quizId)).toEqual([])
      expect(got(await undoDecision({ actor, id: newId(), regradeId }))).toEqual({ changed: 2 })
      expect(await points()).toEqual(['2/6', '2/7'])
      expect(await groupsOf(actor, quizId)).toEqual(['justified-true-false: rien × 2'])
    })

    it('says what is wrong with points, with blanks, with attempts that still run', async () => {
      const { joinCode, actor, decide } = await taken({ name: 'Odile' })
      const codeOf = async (decision: ReturnType<typeof decide>) => {
        const result = await decision
        return result.ok ? 'done' : result.failure.code
      }
      for (const points of ['', 'beaucoup', '-1', '1/0', '1e3', '0x1'])
        expect(await codeOf(decide(0, 'short-answer', { points }))).toBe('points-unreadable')
      expect(await codeOf(decide(0, 'short-answer', { points: '2,01' }))).toBe('points-over-maximum')
      expect(await codeOf(decide(0, 'multiple-choice'))).toBe('blank-for-everyone')
      expect(await codeOf(decide(0, 'short-answer', { comment: 'x'.repeat(1001) }))).toBe('note-too-long')
      const running = await takes(joinCode, 'Slow', { name: 'Odile' }, false)
      const { attemptId, questionIds } = running
      const given = { actor, id: newId(), attemptId, questionId: questionIds['short-answer'] }
      expect(await codeOf(decideReview({ ...given, reach: 'this', points: 'all', comment: null }))).toBe(
        'not-submitted',
      )
    })
  })

  describe('a regrade', () => {
    async function acceptGivenName(actor: Actor, quizId: Id, questionId: Id, points?: number) {
      const { questions } = got(await findQuiz({ actor, quizId }))
      const question = questions.find(({ id }) => id === questionId)
      if (question?.content.kind !== 'short-answer') throw new Error('no such question')
      const { content, revision } = question
      const key = { ...content.key, accepted: ['Odile'] }
      const body = { ...question, points: points ?? question.points, content: { ...content, key } }
      got(await editQuestion({ actor, questionId, revision, body }))
    }

    it('shows who would change from what to what, then does just that', async () => {
      const { actor, quizId, working, points, regrade } = await taken(
        { name: 'Odile', choice: 0 },
        { name: 'Odile' },
        { name: 'Odile Garnier' },
      )
      const questionId = working['short-answer']
      expect(await regrade('short-answer', {})).toMatchObject({ failure: { code: 'counts-so-already' } })
      await acceptGivenName(actor, quizId, questionId)
      const planned = { actor, quizId, questionId, editions: [1], change: { kind: 'key' as const } }
      const preview = got(await previewRegrade(planned))
      expect(preview).toMatchObject({ scores: 3, changed: 2, up: 2, down: 0 })
      expect(preview.classes).toMatchObject([
        { text: 'Odile', count: 2, from: { outcome: 'review' }, to: { points: { n: 2, d: 1 } } },
      ])
      expect(preview.learners[0]).toMatchObject({
        name: 'Learner 1',
        total: { from: { points: { n: 1, d: 1 }, maximum: 6 }, to: { points: { n: 3, d: 1 }, maximum: 6 } },
      })
      expect(await points()).toEqual(['1/6', '0/6', '2/6'])
      expect(got(await regrade('short-answer', { note: 'Le prénom suffit.' }))).toMatchObject({ changed: 2 })
      expect(await points()).toEqual(['3/6', '2/6', '2/6'])
      expect(got(await findQuestionScoring({ actor, quizId, questionId })).editions).toMatchObject([
        { number: 1, submitted: 3, keyOnBench: 'same' },
      ])
    })

    it('leaves editions taken before with their own key, until it is extended to them', async () => {
      const { actor, quizId, working, joinCode, points, regrade } = await taken({ name: 'Odile' })
      await acceptGivenName(actor, quizId, working['short-answer'])
      expect(got(await publishQuiz({ actor, quizId })).edition).toBe(2)
      await takes(joinCode, 'New', { name: 'Odile' })
      expect(await points()).toEqual(['0/6', '2/6'])
      const questionId = working['short-answer']
      expect(got(await findQuestionScoring({ actor, quizId, questionId })).editions).toMatchObject([
        { number: 2, keyOnBench: 'same' },
        { number: 1, keyOnBench: 'differs' },
      ])
      expect(got(await regrade('short-answer', { editions: [1, 2] }))).toMatchObject({ changed: 1 })
      expect(await points()).toEqual(['2/6', '2/6'])
    })

    it('drops a question, gives it to all, counts it again, and other points: totals and the CSV follow', async () => {
      const { actor, quizId, points, regrade } = await taken(
        { name: 'Odile Garnier', choice: 1 },
        { choice: 0 },
      )
      const treat = (treatment: 'dropped' | 'full-credit' | 'counted') =>
        regrade('short-answer', { change: { kind: 'treatment', treatment } })
      expect(await points()).toEqual(['2/6', '1/6'])
      got(await treat('dropped'))
      expect(await points()).toEqual(['0/4', '1/4'])
      const { csv } = got(await exportResultsCsv({ actor, quizId, language: 'en' }))
      const [heading = '', first = ''] = csv.split('\r\n')
      expect(heading).toContain('1. Qui est la maire de Valmorel-sur-Loise ? (not counted)')
      expect(heading).toMatch(/,Scores changed since$/)
      expect(first).toMatch(/,0,4,0,0,1$/)
      got(await treat('full-credit'))
      expect(await points()).toEqual(['2/6', '3/6'])
      got(await treat('counted'))
      expect(await points()).toEqual(['2/6', '1/6'])
      got(await regrade('short-answer', { change: { kind: 'points', points: 5 } }))
      expect(await points()).toEqual(['5/9', '1/9'])
      const { changedSincePublished } = got(await findQuiz({ actor, quizId }))
      expect(changedSincePublished).toBe(false)
    })

    it('keeps what a person decided, in proportion when the points change', async () => {
      const { decide, points, regrade } = await taken({ name: 'Odile' })
      got(await decide(0, 'short-answer', { reach: 'this', points: '0.5' }))
      got(await regrade('short-answer', { change: { kind: 'points', points: 4 } }))
      expect(await points()).toEqual(['1/8'])
    })

    it('does not take over a key to options that nobody was shown', async () => {
      const { actor, quizId, working, regrade } = await taken({ choice: 1 })
      const questionId = working['multiple-choice']
      const change = async (text: string, right: string) => {
        const { questions } = got(await findQuiz({ actor, quizId }))
        const question = questions.find(({ id }) => id === questionId)
        if (question?.content.kind !== 'multiple-choice') throw new Error('no such question')
        const options = question.content.options.map(option => ({
          ...option,
          text: option.text === 'Le 3 mai' ? text : option.text,
          correct: option.text === right,
        }))
        const body = { ...question, content: { ...question.content, options } }
        got(await editQuestion({ actor, questionId, revision: question.revision, body }))
      }
      await change('Le 3 mai', 'Le 3 mai')
      expect(got(await regrade('multiple-choice', {}))).toMatchObject({ changed: 1 })
      await change('Le 4 mai', 'Le 4 mai')
      expect(await regrade('multiple-choice', {})).toMatchObject({ failure: { code: 'asked-otherwise' } })
    })
  })

  describe('at once', () => {
    it('eight clicks are one decision, eight regrades of one preview are one', async () => {
      const { actor, quizId, decide, working } = await taken({ name: 'Odile' }, { name: 'Odile' })
      const id = newId()
      const clicks = await Promise.all(Array.from({ length: 8 }, () => decide(0, 'short-answer', { id })))
      for (const click of clicks) expect(got(click)).toEqual(got(clicks[0] ?? click))
      expect(await db.prisma.regrade.count({ where: { quizId } })).toBe(1)
      expect(await db.prisma.scoreChange.count({ where: { regradeId: id } })).toBe(2)

      const planned = {
        ...{ actor, quizId, questionId: working['short-answer'], editions: [1], note: null },
        change: { kind: 'treatment', treatment: 'dropped' } as const,
      }
      const { based } = got(await previewRegrade(planned))
      const orders = await Promise.all(
        Array.from({ length: 8 }, () => regradeQuestion({ ...planned, id: newId(), based })),
      )
      expect(orders.filter(({ ok }) => ok)).toHaveLength(1)
      for (const order of orders)
        if (!order.ok) expect(order.failure).toMatchObject({ kind: 'conflict', code: 'regraded-meanwhile' })
    })

    it('whoever submits while the key changes is scored by the new one', async () => {
      const { actor, quizId, joinCode, decide, points } = await taken({ name: 'Odile' })
      const running = await Promise.all(
        Array.from({ length: 8 }, (_, n) => takes(joinCode, `Runner ${n}`, { name: 'Odile' }, false)),
      )
      await Promise.all([
        ...running.slice(0, 4).map(({ actor, attemptId }) => submitAttempt({ actor, attemptId })),
        decide(0, 'short-answer'),
        ...running.slice(4).map(({ actor, attemptId }) => submitAttempt({ actor, attemptId })),
      ])
      expect(await points()).toEqual(Array(9).fill('2/6'))
      expect(await groupsOf(actor, quizId)).toEqual([])
    })
  })
})
