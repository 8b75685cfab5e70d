import { beforeAll, describe, expect, it } from 'vitest'
import { noAccommodation } from '@/lib/model/accommodation'
import type { Actor } from '@/lib/model/actor'
import type { Database } from '@/lib/storage/database'
import { addToRoster } from '@/lib/usecases/add-to-roster'
import { assignQuiz } from '@/lib/usecases/assign-quiz'
import { beginAssigned } from '@/lib/usecases/begin-assigned'
import { changeMember } from '@/lib/usecases/change-member'
import { createClass } from '@/lib/usecases/create-class'
import { deleteClass } from '@/lib/usecases/delete-class'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { findClass } from '@/lib/usecases/find-class'
import { findClassByCode } from '@/lib/usecases/find-class-by-code'
import { findLiveQuiz } from '@/lib/usecases/find-live-quiz'
import { findQuizLearners } from '@/lib/usecases/find-quiz-learners'
import { findResults } from '@/lib/usecases/find-results'
import { identifyActor } from '@/lib/usecases/identify-actor'
import { joinClass } from '@/lib/usecases/join-class'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { listClasses } from '@/lib/usecases/list-classes'
import { removeAssignment } from '@/lib/usecases/remove-assignment'
import { removeMember } from '@/lib/usecases/remove-member'
import { saveResponse } from '@/lib/usecases/save-response'
import { setAccommodation } from '@/lib/usecases/set-accommodation'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { address, aPublishedQuiz } from '../../support/a-quiz'
import { bothDatabases } from '../../support/both-databases'
import { aGuest, anInstructor, got } from '../../support/people'

const visitor = { role: 'visitor' } as const
const roster = '1. Ada Lovelace\nPetit, Jean-Luc\nada  LOVELACE\n42\nÉlise N’Guessan'

async function aClass(rosterOpen = false) {
  const { actor } = await anInstructor()
  const { classId } = got(await createClass({ actor, name: '3e B', rosterOpen }))
  const added = got(await addToRoster({ actor, classId, text: roster }))
  const { joinCode } = got(await findClass({ actor, classId })).class
  return { actor, classId, code: joinCode, added }
}

/** Sits down, and is whoever the cookie says from then on. */
async function sits(code: string, name: string, as: Actor = visitor): Promise<Actor> {
  const { learnerCookie } = got(await joinClass({ actor: as, code, name, address }))
  return (await identifyActor({ headers: new Headers(), learnerCookie: learnerCookie?.value ?? null })).actor
}

describe.each(await bothDatabases())('classes, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })

  it('take a pasted roster: every line is a name, or listed with the reason', async () => {
    const { actor, classId, added } = await aClass()
    expect(added).toEqual({
      added: ['Ada Lovelace', 'Jean-Luc Petit', 'Élise N’Guessan'],
      left: [
        { line: 3, text: 'ada  LOVELACE', problem: 'twice' },
        { line: 4, text: '42', problem: 'no-name' },
      ],
    })
    const again = got(await addToRoster({ actor, classId, text: 'N’Guessan Elise\nZoé Perrin' }))
    expect(again).toEqual({
      added: ['Zoé Perrin'],
      left: [{ line: 1, text: 'N’Guessan Elise', problem: 'known' }],
    })
    expect(got(await listClasses({ actor })).classes).toMatchObject([{ members: 4, joined: 0, quizzes: 0 }])
  })

  it('seat a learner under a name of the roster, however it is typed, and once', async () => {
    const { actor, classId, code } = await aClass()
    const jean = await sits(code.toLowerCase(), 'petit jean luc')
    const join = (name: string, as: Actor = visitor) => joinClass({ actor: as, code, name, address })
    expect(await join('Jean-Luc Petit')).toMatchObject({ failure: { code: 'seat-taken', field: 'name' } })
    expect((await join('Jean-Luc Petit', jean)).ok).toBe(true)
    expect(await join('Somebody Else')).toMatchObject({ failure: { code: 'not-on-roster' } })
    expect(await joinClass({ actor: visitor, code: 'ABCD2345', name: 'X', address })).toMatchObject({
      failure: { code: 'no-class-here' },
    })
    expect(got(await findClass({ actor, classId })).members.filter(({ joinedAt }) => joinedAt)).toMatchObject(
      [{ name: 'Jean-Luc Petit' }],
    )
  })

  it('let who is not on the roster in where they allow it, and two of one name only once', async () => {
    const { actor, classId, code } = await aClass(true)
    await sits(code, 'Zoé Perrin')
    expect(got(await findClass({ actor, classId })).members.map(({ name }) => name)).toContain('Zoé Perrin')
    expect(await joinClass({ actor: visitor, code, name: 'Zoe Perrin', address })).toMatchObject({
      failure: { code: 'seat-taken' },
    })
  })

  it('keep the learner that this device already is, with the time they were given before', async () => {
    const { actor, classId, code } = await aClass()
    const quiz = await aPublishedQuiz(actor)
    got(await assignQuiz({ actor, quizId: quiz.quizId, classId, terms: { minutes: 20 } }))
    const seat = got(await findQuizLearners({ actor, quizId: quiz.quizId })).learners[0]
    const accommodation = { ...noAccommodation, extraMinutes: 7 }
    got(
      await setAccommodation({ actor, quizId: quiz.quizId, learnerId: seat?.learnerId ?? '', accommodation }),
    )
    const guest = await aGuest('ada lovelace')
    const ada = await sits(code, 'Ada Lovelace', guest.actor)
    expect(ada).toEqual(guest.actor)
    expect(got(await findClassByCode({ actor: ada, code, address })).quizzes).toMatchObject([
      { minutes: 27, extraMinutes: 7 },
    ])
  })

  it('free a place: who sits down next goes on where the learner was', async () => {
    const { actor, classId, code } = await aClass()
    const quiz = await aPublishedQuiz(actor)
    const { assignmentId } = got(await assignQuiz({ actor, quizId: quiz.quizId, classId, terms: {} }))
    const ada = await sits(code, 'Ada Lovelace')
    const begun = got(await beginAssigned({ actor: ada, assignmentId, accessCode: '', address }))
    const member = got(await findClass({ actor, classId })).members.find(
      ({ name }) => name === 'Ada Lovelace',
    )
    const learnerId = member?.learnerId ?? ''
    const change = { actor, classId, learnerId, name: 'Ada Lovelace', timePercent: 100 }
    got(await changeMember({ ...change, freeSeat: true }))
    const elsewhere = await sits(code, 'Ada Lovelace')
    expect(got(await beginAssigned({ actor: elsewhere, assignmentId, accessCode: '', address }))).toEqual(
      begun,
    )
  })

  it('have a quiz on their own terms, with more time for one learner in all quizzes', async () => {
    const { actor, classId, code } = await aClass()
    const quiz = await aPublishedQuiz(actor, { minutes: 60, forEveryone: false, accessCode: 'AB' })
    const terms = { minutes: 30, accessCode: null }
    const { assignmentId } = got(await assignQuiz({ actor, quizId: quiz.quizId, classId, terms }))
    expect(await joinQuiz({ actor: visitor, code: quiz.joinCode, name: 'X', address })).toMatchObject({
      failure: { code: 'no-open-quiz' },
    })
    const member = got(await findClass({ actor, classId })).members.find(({ name }) =>
      name.startsWith('Élise'),
    )
    const learnerId = member?.learnerId ?? ''
    got(await changeMember({ actor, classId, learnerId, name: 'Élise N’Guessan', timePercent: 133 }))
    const [ada, elise] = [await sits(code, 'Ada Lovelace'), await sits(code, 'N’Guessan Élise')]
    const minutesOf = async (learner: Actor) => {
      const { attemptId } = got(
        await beginAssigned({ actor: learner, assignmentId, accessCode: '', address }),
      )
      return got(await findAttempt({ actor: learner, attemptId })).time.minutes
    }
    expect(await minutesOf(ada)).toBe(30)
    expect(await minutesOf(elise)).toBe(40)
    // In this one quiz as everyone: that goes before what they have in the class.
    got(await setAccommodation({ actor, quizId: quiz.quizId, learnerId, accommodation: noAccommodation }))
    expect(await minutesOf(elise)).toBe(30)
    const stranger = await aGuest('Stranger')
    expect(
      await beginAssigned({ actor: stranger.actor, assignmentId, accessCode: '', address }),
    ).toMatchObject({ failure: { code: 'assignment-not-found' } })
  })

  it('may have their own order, their own moment for the result and their own attempt that counts', async () => {
    const { actor, classId, code } = await aClass()
    const quiz = await aPublishedQuiz(actor, { attempts: 2, shuffleQuestions: false })
    const { quizId } = quiz
    const terms = { shuffleQuestions: true, feedbackPhase: 'after-closing', counts: 'first' } as const
    const { assignmentId } = got(await assignQuiz({ actor, quizId, classId, terms }))
    const ada = await sits(code, 'Ada Lovelace')
    const begin = async () =>
      got(await beginAssigned({ actor: ada, assignmentId, accessCode: '', address })).attemptId
    const first = await begin()
    const order = async (attemptId: string) =>
      got(await findAttempt({ actor: ada, attemptId })).questions.map(({ id }) => id)
    const stored = await db.prisma.attempt.findUniqueOrThrow({ where: { id: first } })
    expect(stored).toMatchObject({ shuffleQuestions: true, shuffleOptions: null })
    const edition = await db.prisma.editionQuestion.findMany({
      where: { editionId: stored.editionId },
      orderBy: { position: 'asc' },
    })
    // Some seed or other gives another order than the authored one, and the attempt keeps it when the terms change.
    for (let seed = 1; seed < 20; seed++) {
      await db.prisma.attempt.update({ where: { id: first }, data: { seed } })
      if (String(await order(first)) !== String(edition.map(({ id }) => id))) break
    }
    const shuffled = await order(first)
    expect(shuffled).not.toEqual(edition.map(({ id }) => id))
    got(await assignQuiz({ actor, quizId, classId, terms: { ...terms, shuffleQuestions: false } }))
    expect(await order(first)).toEqual(shuffled)

    got(await submitAttempt({ actor: ada, attemptId: first }))
    expect(got(await findAttemptResult({ actor: ada, attemptId: first }))).toMatchObject({
      shows: 'nothing',
      waitsFor: 'closing',
    })
    const second = await begin()
    expect(await order(second)).toEqual(edition.map(({ id }) => id))
    got(await submitAttempt({ actor: ada, attemptId: second }))
    const { rows } = got(await findResults({ actor, quizId }))
    expect(rows.map(({ number, counts }) => [number, counts])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  it('show who is in, how far and what is saved, and who has not begun', async () => {
    const { actor, classId, code } = await aClass()
    const quiz = await aPublishedQuiz(actor, { minutes: 30 })
    const { assignmentId } = got(await assignQuiz({ actor, quizId: quiz.quizId, classId, terms: {} }))
    const ada = await sits(code, 'Ada Lovelace')
    const { attemptId } = got(await beginAssigned({ actor: ada, assignmentId, accessCode: '', address }))
    const { questions } = got(await findAttempt({ actor: ada, attemptId }))
    const [one, two] = questions.filter(({ content }) => ['cloze', 'short-answer'].includes(content.kind))
    const save = (question: typeof one, text: string, revision: number) =>
      saveResponse({
        ...{ actor: ada, attemptId, questionId: question?.id ?? '', revision },
        value:
          question?.content.kind === 'cloze'
            ? { kind: 'cloze', fillings: [{ text }] }
            : { kind: 'short-answer', text },
      })
    got(await save(one, 'Tilleuls', 0))
    got(await save(two, '38', 0))
    got(await save(two, ' ', 1))
    const { quiz: live, now } = got(await findLiveQuiz({ actor, quizId: quiz.quizId }))
    expect(live.absent.map(({ name }) => name).sort()).toEqual(['Jean-Luc Petit', 'Élise N’Guessan'])
    const [row] = live.attempts
    expect(row).toMatchObject({
      ...{ name: 'Ada Lovelace', className: '3e B', answered: 1, questions: 4, submittedAt: null },
      ...{ extraMinutes: 0, number: 1 },
    })
    expect(Math.abs((row?.seenAt ?? 0) - now)).toBeLessThan(60_000)
    expect(Math.abs((row?.savedAt ?? 0) - now)).toBeLessThan(60_000)
    expect((row?.deadline ?? 0) - (row?.begunAt ?? 0)).toBe(30 * 60_000)
  })

  it('go without taking what their learners gave: attempts stay', async () => {
    const { actor, classId, code } = await aClass()
    const quiz = await aPublishedQuiz(actor)
    const { assignmentId } = got(await assignQuiz({ actor, quizId: quiz.quizId, classId, terms: {} }))
    const ada = await sits(code, 'Ada Lovelace')
    const { attemptId } = got(await beginAssigned({ actor: ada, assignmentId, accessCode: '', address }))
    const { members } = got(await findClass({ actor, classId }))
    for (const { learnerId } of members) got(await removeMember({ actor, classId, learnerId }))
    expect((await findAttempt({ actor: ada, attemptId })).ok).toBe(true)
    got(await removeAssignment({ actor, quizId: quiz.quizId, classId }))
    got(await deleteClass({ actor, classId }))
    expect((await findAttempt({ actor: ada, attemptId })).ok).toBe(true)
    expect(await db.prisma.learner.count({ where: { id: { in: members.map(m => m.learnerId) } } })).toBe(1)
  })
})
