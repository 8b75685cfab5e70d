import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Database } from '@/lib/storage/database'
import { insertMember } from '@/lib/storage/members'
import { acceptShare } from '@/lib/usecases/accept-share'
import { addQuestion } from '@/lib/usecases/add-question'
import { addToRoster } from '@/lib/usecases/add-to-roster'
import { assignQuiz } from '@/lib/usecases/assign-quiz'
import { createClass } from '@/lib/usecases/create-class'
import { findClassResults } from '@/lib/usecases/find-class-results'
import { findClassShares } from '@/lib/usecases/find-class-shares'
import { inviteColleague } from '@/lib/usecases/invite-colleague'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { questionsAbout } from '../../support/a-quiz'
import { aRegradableQuiz, takes } from '../../support/a-taken-quiz'
import { bothDatabases } from '../../support/both-databases'
import { anInstructor, got } from '../../support/people'

describe.each(await bothDatabases())('results of a class ($place)', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  /** A class of three, of whom two have taken the first edition and one the second; and somebody who is not of it. */
  async function aTakenClass() {
    const { actor } = await anInstructor()
    const quiz = await aRegradableQuiz(actor)
    const { classId } = got(await createClass({ actor, name: '3e B', rosterOpen: false }))
    got(await assignQuiz({ actor, quizId: quiz.quizId, classId, terms: {} }))
    got(await addToRoster({ actor, classId, text: 'Zoé Absente' }))
    const joins = async (name: string, given: Parameters<typeof takes>[2]) => {
      const taken = await takes(quiz.joinCode, name, given)
      await insertMember(db.prisma, classId, learnerOf(taken.actor), new Date())
    }
    // Of six points: the name two, the day one, the proof three when a person has read it.
    await joins('Ada', { name: 'Odile Garnier', choice: 0 })
    await joins('Bo', { choice: 0 })
    await takes(quiz.joinCode, 'Nobody of ours', { name: 'Odile Garnier' })
    return { actor, classId, ...quiz, joins }
  }
  const learnerOf = (actor: Actor): Id => ('learnerId' in actor && actor.learnerId) || ''

  it('are shares of the points beside everybody else’s, quiz by quiz and learner by learner', async () => {
    const { actor, classId, quizId } = await aTakenClass()
    const { columns, learners, class: own, hidden } = got(await findClassResults({ actor, classId }))
    expect([own.name, own.members, hidden]).toEqual(['3e B', 3, 0])
    expect(columns).toHaveLength(1)
    expect(columns[0]).toMatchObject({ quizId, edition: 1, learners: 2, interval: null, waiting: 0 })
    expect(columns[0]?.share).toBeCloseTo((100 * (3 / 6 + 1 / 6)) / 2, 9)
    expect(columns[0]?.others?.learners).toBe(1)
    expect(columns[0]?.others?.share).toBeCloseTo(100 * (2 / 6), 9)
    expect(learners.map(({ name, shares }) => [name, shares[0] && Math.round(shares[0])])).toEqual([
      ['Ada', 50],
      ['Bo', 17],
      ['Zoé Absente', null],
    ])
  })

  it('part the editions of a quiz', async () => {
    const { actor, classId, quizId, text, joins } = await aTakenClass()
    const [body] = questionsAbout(text)
    if (!body) throw new Error('no question')
    got(await addQuestion({ actor, quizId, body }))
    got(await publishQuiz({ actor, quizId }))
    await joins('Cy', { name: 'Odile Garnier', choice: 0 })
    const { columns, learners } = got(await findClassResults({ actor, classId }))
    expect(columns.map(({ edition, learners: taken, others }) => [edition, taken, others?.learners])).toEqual(
      [
        [1, 2, 1],
        [2, 1, undefined],
      ],
    )
    expect(learners.find(({ name }) => name === 'Cy')?.shares[0]).toBe(null)
    const { editions, classes } = got(await findClassShares({ actor, quizId }))
    expect(editions).toEqual([1, 2])
    expect(classes).toMatchObject([{ name: '3e B', shares: [{ learners: 2 }, { learners: 1 }] }])
    expect(classes[0]?.shares[1]?.share).toBeCloseTo(columns[1]?.share ?? 0, 9)
  })

  it('show a colleague of the class no quiz that is not shared with them', async () => {
    const { actor, classId, quizId } = await aTakenClass()
    const colleague = (await anInstructor()).actor
    expect((await findClassResults({ actor: colleague, classId })).ok).toBe(false)
    const { token } = got(await inviteColleague({ actor, thing: { classId }, right: 'view' }))
    got(await acceptShare({ actor: colleague, token }))
    const seen = got(await findClassResults({ actor: colleague, classId }))
    expect([seen.columns, seen.hidden]).toEqual([[], 1])
    const quiz = got(await inviteColleague({ actor, thing: { quizId }, right: 'view' }))
    got(await acceptShare({ actor: colleague, token: quiz.token }))
    expect(got(await findClassResults({ actor: colleague, classId })).columns).toHaveLength(1)
  })
})
