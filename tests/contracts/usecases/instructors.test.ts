import { beforeEach, describe, expect, it } from 'vitest'
import { acceptInvitation } from '@/lib/usecases/accept-invitation'
import { changeInstructor } from '@/lib/usecases/change-instructor'
import { createClass } from '@/lib/usecases/create-class'
import { findResults } from '@/lib/usecases/find-results'
import { inviteInstructor } from '@/lib/usecases/invite-instructor'
import { listClasses } from '@/lib/usecases/list-classes'
import { listInstructors } from '@/lib/usecases/list-instructors'
import { removeInstructor } from '@/lib/usecases/remove-instructor'
import { removeInvitation } from '@/lib/usecases/remove-invitation'
import { signIn } from '@/lib/usecases/sign-in'
import { aDatabase } from '../../support/a-database'
import { address, anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeEach(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  return () => db.close()
})

/** The first instructor administers the installation; the second does not. */
async function two() {
  return { administrator: await anInstructor(), other: await anInstructor() }
}

describe('the instructors of an installation', () => {
  it('are told to its administrators only, with what each has', async () => {
    const { administrator, other } = await two()
    await aPublishedQuiz(other.actor)
    expect(await listInstructors({ actor: other.actor })).toMatchObject({
      failure: { kind: 'forbidden', code: 'administrators-only' },
    })
    expect(got(await listInstructors({ actor: administrator.actor })).instructors).toMatchObject([
      { name: administrator.name, isAdministrator: true, me: true, quizzes: 0 },
      { name: other.name, isAdministrator: false, me: false, quizzes: 1, articles: 1, classes: 0 },
    ])
  })

  it('become administrators by one, and none takes it from themselves: one is always left', async () => {
    const { administrator, other } = await two()
    const make = (by: typeof other, userId: string, isAdministrator: boolean) =>
      changeInstructor({ actor: by.actor, userId, isAdministrator })
    expect(await make(other, other.userId, true)).toMatchObject({ failure: { kind: 'forbidden' } })
    expect(await make(administrator, administrator.userId, false)).toMatchObject({
      failure: { code: 'administrator-self' },
    })
    got(await make(administrator, other.userId, true))
    // Each takes it from the other at once: whoever is second is an administrator no more.
    const both = await Promise.all([
      make(administrator, other.userId, false),
      make(other, administrator.userId, false),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await db.prisma.user.count({ where: { isAdministrator: true } })).toBe(1)
    expect(await make(administrator, 'nobody', true)).toMatchObject({ ok: false })
  })

  it('leave what they have, with every result, to the administrator who removes them', async () => {
    const { administrator, other } = await two()
    const quiz = await aPublishedQuiz(other.actor)
    await anAttempt(quiz.joinCode)
    got(await createClass({ actor: other.actor, name: '3e B', rosterOpen: false }))
    got(await inviteInstructor({ actor: other.actor }))
    const ask = { userId: other.userId }
    expect(await removeInstructor({ actor: other.actor, userId: administrator.userId })).toMatchObject({
      failure: { kind: 'forbidden' },
    })
    expect(
      await removeInstructor({ actor: administrator.actor, userId: administrator.userId }),
    ).toMatchObject({ failure: { code: 'administrator-self' } })
    expect(got(await removeInstructor({ actor: administrator.actor, ...ask })).name).toBe(other.name)
    const results = got(await findResults({ actor: administrator.actor, quizId: quiz.quizId }))
    expect(results.rows).toMatchObject([{ learnerName: 'Ada' }])
    expect(got(await listClasses({ actor: administrator.actor })).classes).toMatchObject([{ name: '3e B' }])
    expect((await signIn({ email: other.email, password: other.password, address })).ok).toBe(false)
    const { instructors, invitations } = got(await listInstructors({ actor: administrator.actor }))
    expect([instructors.length, invitations]).toEqual([1, []])
    expect(await removeInstructor({ actor: administrator.actor, ...ask })).toMatchObject({
      failure: { code: 'instructor-not-found' },
    })
  })

  it('come by a link, which an administrator sees and may withdraw', async () => {
    const { administrator, other } = await two()
    const { token } = got(await inviteInstructor({ actor: other.actor }))
    const { invitations } = got(await listInstructors({ actor: administrator.actor }))
    expect(invitations).toMatchObject([{ invitedBy: other.name, shares: null }])
    const invitationId = invitations[0]?.id ?? ''
    expect(await removeInvitation({ actor: other.actor, invitationId })).toMatchObject({
      failure: { kind: 'forbidden' },
    })
    got(await removeInvitation({ actor: administrator.actor, invitationId }))
    const form = { name: 'New', email: 'new@example.org', password: 'a long enough one', address }
    expect(await acceptInvitation({ ...form, token })).toMatchObject({
      failure: { code: 'invitation-not-found' },
    })
  })
})
