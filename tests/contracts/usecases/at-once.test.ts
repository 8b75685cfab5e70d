import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '@/lib/storage/database'
import { acceptInvitation } from '@/lib/usecases/accept-invitation'
import { closeQuiz } from '@/lib/usecases/close-quiz'
import { editQuestion } from '@/lib/usecases/edit-question'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findResults } from '@/lib/usecases/find-results'
import { inviteInstructor } from '@/lib/usecases/invite-instructor'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { aDraft, address, anAttempt, aPublishedQuiz, paste, questionsAbout } from '../../support/a-quiz'
import { bothDatabases } from '../../support/both-databases'
import { anInstructor, got } from '../../support/people'

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

// What holds one after another on the embedded database has to hold at once on a server.
describe.each(await bothDatabases())('at once, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  it('eight tabs that join make one attempt, and never one too many', async () => {
    const { actor } = await anInstructor()
    const { joinCode, quizId } = await aPublishedQuiz(actor, { attempts: 2 })
    const learner = await anAttempt(joinCode)
    got(await submitAttempt({ actor: learner.actor, attemptId: learner.attemptId }))
    const join = () => joinQuiz({ actor: learner.actor, code: joinCode, name: 'Ada', address })
    const [attemptId = '', ...others] = new Set((await times(8, join)).map(tab => got(tab).attemptId))
    expect(others).toEqual([])
    got(await submitAttempt({ actor: learner.actor, attemptId }))
    for (const tab of await times(8, join))
      expect(tab).toMatchObject({ failure: { code: 'no-attempts-left' } })
    expect(await db.prisma.attempt.count({ where: { quizId } })).toBe(2)
  })

  it('eight submissions are one, and all hear the same', async () => {
    const { joinCode } = await aPublishedQuiz((await anInstructor()).actor)
    const { actor, attemptId } = await anAttempt(joinCode)
    const replies = await times(8, () => submitAttempt({ actor, attemptId }))
    expect(new Set(replies.map(reply => got(reply).submittedAt.getTime())).size).toBe(1)
    expect(await db.prisma.score.count({ where: { attemptId } })).toBe(4)
  })

  it('of eight saves over one revision one is stored, and the others learn of it', async () => {
    const { joinCode } = await aPublishedQuiz((await anInstructor()).actor)
    const { actor, attemptId } = await anAttempt(joinCode)
    const { questions } = got(await findAttempt({ actor, attemptId }))
    const questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
    const saves = await times(8, n =>
      saveResponse({
        actor,
        attemptId,
        questionId,
        value: { kind: 'short-answer', text: `${n}` },
        revision: 0,
      }),
    )
    expect(saves.filter(save => save.ok)).toHaveLength(1)
    const [stored] = await db.prisma.response.findMany({ where: { attemptId } })
    for (const save of saves)
      if (!save.ok)
        expect(save.failure).toMatchObject({
          kind: 'conflict',
          stored: { revision: 1, value: stored?.value },
        })
  })

  it('a save and a submission: either it counts, or it is told and kept', async () => {
    const { actor: instructor } = await anInstructor()
    const { joinCode, quizId } = await aPublishedQuiz(instructor)
    await times(6, async n => {
      const { actor, attemptId } = await anAttempt(joinCode, `Ada ${n}`)
      const { questions } = got(await findAttempt({ actor, attemptId }))
      const questionId = questions.find(({ content }) => content.kind === 'true-false')?.id ?? ''
      const value = { kind: 'true-false', value: true } as const
      const save = saveResponse({ actor, attemptId, questionId, value, revision: 0 })
      const end = n % 2 ? submitAttempt({ actor, attemptId }) : closeQuiz({ actor: instructor, quizId })
      const [saved] = await Promise.all([save, end])
      const { rows } = got(await findResults({ actor: instructor, quizId }))
      const row = rows.find(row => row.attemptId === attemptId)
      if (saved.ok) expect(row?.total).toEqual({ n: 1, d: 1 })
      else expect(row).toMatchObject({ total: { n: 0, d: 1 }, late: [{ value }] })
    })
  })

  it('five publications are one edition, five editors are one edit, five invited are one instructor', async () => {
    const { actor } = await anInstructor()
    const { quizId, questionIds } = await aDraft(actor)
    const published = await times(5, () => publishQuiz({ actor, quizId }))
    expect(new Set(published.map(result => JSON.stringify(got(result)))).size).toBe(1)
    expect(await db.prisma.edition.count({ where: { quizId } })).toBe(1)

    const [questionId = ''] = questionIds
    const [body] = questionsAbout(paste)
    if (!body) throw new Error('no question')
    const edits = await times(5, n =>
      editQuestion({ actor, questionId, revision: 1, body: { ...body, points: n + 3 } }),
    )
    expect(edits.filter(edit => edit.ok)).toHaveLength(1)

    const { token } = got(await inviteInstructor({ actor }))
    const accepted = await times(5, n =>
      acceptInvitation({
        token,
        name: 'X',
        email: `x${n}@example.org`,
        password: 'a long enough one',
        address,
      }),
    )
    expect(accepted.filter(result => result.ok)).toHaveLength(1)
    expect(await db.prisma.user.count({ where: { name: 'X' } })).toBe(1)
  })
})
