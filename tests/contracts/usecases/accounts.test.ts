import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { learnerCookieName } from '@/lib/model/cookie'
import { acceptInvitation } from '@/lib/usecases/accept-invitation'
import { changeName } from '@/lib/usecases/change-name'
import { changePassword } from '@/lib/usecases/change-password'
import { claimLearner } from '@/lib/usecases/claim-learner'
import { createInstructor } from '@/lib/usecases/create-instructor'
import { findInvitation } from '@/lib/usecases/find-invitation'
import { identifyActor } from '@/lib/usecases/identify-actor'
import { inviteInstructor } from '@/lib/usecases/invite-instructor'
import { keepComfort } from '@/lib/usecases/keep-comfort'
import { prepareServer } from '@/lib/usecases/prepare-server'
import { signIn } from '@/lib/usecases/sign-in'
import { signOut } from '@/lib/usecases/sign-out'
import { aDatabase } from '../../support/a-database'
import { aGuest, anInstructor, got, headersWith, identified } from '../../support/people'
import { scratchDirectory } from '../../support/scratch-directory'

const operator = { role: 'operator' } as const
const address = '192.0.2.7'
const password = 'a long enough one'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await db.empty()
})
afterAll(() => db.close())

describe('the first instructor', () => {
  it('comes by the link of the newest start, once', async () => {
    const older = got(await prepareServer()).setupToken ?? ''
    const newest = got(await prepareServer()).setupToken ?? ''
    expect(await findInvitation({ token: older })).toMatchObject({
      failure: { code: 'invitation-not-found' },
    })
    expect(got(await findInvitation({ token: newest }))).toMatchObject({ first: true, invitedBy: null })

    const all = await Promise.all(
      [1, 2, 3].map(n =>
        acceptInvitation({ token: newest, name: `I ${n}`, email: `i${n}@example.org`, password, address }),
      ),
    )
    expect(all.filter(result => result.ok)).toHaveLength(1)
    expect(await db.prisma.user.count()).toBe(1)
    expect(got(await prepareServer())).toEqual({ setupToken: null })
    const signedIn = all.flatMap(result => (result.ok ? result.value.cookies : []))
    expect((await identifyActor({ headers: headersWith(signedIn), learnerCookie: null })).actor.role).toBe(
      'instructor',
    )
  })

  it('is not waited for where the secret can be kept nowhere', async () => {
    const file = join(await scratchDirectory('accounts'), 'a-file')
    await writeFile(file, '')
    vi.stubEnv('PASSAGE_SECRET', '')
    vi.stubEnv('PASSAGE_DATA', join(file, 'data'))
    await expect(prepareServer()).rejects.toMatchObject({ code: 'data-unusable' })
  })

  it('ends a link of the first start that was never used', async () => {
    const token = got(await prepareServer()).setupToken ?? ''
    got(await createInstructor({ actor: operator, name: 'Demo', email: 'demo@example.org' }))
    expect(await findInvitation({ token })).toMatchObject({ failure: { kind: 'not-found' } })
    const late = await acceptInvitation({ token, name: 'Late', email: 'late@example.org', password, address })
    expect(late).toMatchObject({ failure: { kind: 'not-found' } })
  })
})

describe('an invitation', () => {
  it('lasts seven days and makes one instructor', async () => {
    const { actor, name } = await anInstructor()
    const { token } = got(await inviteInstructor({ actor }))
    expect(got(await findInvitation({ token }))).toMatchObject({ first: false, invitedBy: name })
    expect(JSON.stringify(await db.prisma.invitation.findMany())).not.toContain(token)

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 24 * 3600 * 1000 + 1000 })
    expect(await findInvitation({ token })).toMatchObject({ failure: { kind: 'not-found' } })
  })

  it('is not used up by a form that was refused', async () => {
    const { actor, email } = await anInstructor()
    const { token } = got(await inviteInstructor({ actor }))
    const form = { token, name: 'New', email: 'new@example.org', password, address }
    expect(await acceptInvitation({ ...form, email })).toMatchObject({ failure: { code: 'email-taken' } })
    expect(await acceptInvitation({ ...form, password: 'short' })).toMatchObject({
      failure: { code: 'password-too-short', field: 'password' },
    })
    expect((await acceptInvitation(form)).ok).toBe(true)
  })

  it('is made by instructors only', async () => {
    expect(await inviteInstructor({ actor: { role: 'visitor' } })).toMatchObject({
      failure: { kind: 'unauthenticated' },
    })
    const guest = await aGuest('Ada')
    expect(await inviteInstructor({ actor: guest.actor })).toMatchObject({ failure: { kind: 'forbidden' } })
  })
})

describe('signing in', () => {
  it('opens a session that signing out ends', async () => {
    const { email, password, userId } = await anInstructor()
    const { cookies, mustChangePassword } = got(
      await signIn({ email: ` ${email.toUpperCase()} `, password, address }),
    )
    expect(mustChangePassword).toBe(false)
    for (const { options } of cookies)
      expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' })
    const headers = headersWith(cookies)
    expect(await identified(headers)).toMatchObject({
      actor: { role: 'instructor', userId },
      user: { email },
    })
    const gone = got(await signOut({ headers })).cookies
    expect(gone.every(cookie => cookie.options.maxAge === 0)).toBe(true)
    expect(await identified(headers)).toMatchObject({ actor: { role: 'visitor' }, user: null })
  })

  it('sets a device as its account had the last one', async () => {
    const { actor, email, password } = await anInstructor()
    got(await keepComfort({ actor, comfort: 'size3.lines2', theme: 'sepia' }))
    const { cookies } = got(await signIn({ email, password, address }))
    const set = Object.fromEntries(cookies.map(({ name, value }) => [name, value]))
    expect(set).toMatchObject({ comfort: 'size3.lines2', theme: 'sepia' })
    expect(await keepComfort({ actor, comfort: '<script>', theme: 'sepia' })).toMatchObject({ ok: false })
  })

  it('says the same of an unknown address and a wrong password', async () => {
    const { email } = await anInstructor()
    const wrong = await signIn({ email, password: 'not this one', address })
    const unknown = await signIn({ email: 'nobody@example.org', password: 'not this one', address })
    expect(wrong).toEqual(unknown)
    expect(wrong).toMatchObject({ failure: { kind: 'unauthenticated', code: 'wrong-email-or-password' } })
  })

  it('is limited for one e-mail address, wherever the tries come from', async () => {
    const { email, password } = await anInstructor()
    for (let i = 0; i < 10; i++) await signIn({ email, password: 'not this one', address: `192.0.2.${i}` })
    expect(await signIn({ email, password, address: '198.51.100.1' })).toMatchObject({
      failure: { kind: 'too-many', code: 'too-many-tries' },
    })
  })
})

describe('a password', () => {
  it('made for someone must be changed, and changing it ends the other sessions', async () => {
    const { password: temporary } = got(
      await createInstructor({ actor: operator, name: 'Demo', email: 'demo@example.org' }),
    )
    const first = got(await signIn({ email: 'demo@example.org', password: temporary, address }))
    const second = got(await signIn({ email: 'demo@example.org', password: temporary, address }))
    expect(first.mustChangePassword).toBe(true)
    const headers = headersWith(first.cookies)
    const { actor, user } = await identified(headers)
    expect(user?.mustChangePassword).toBe(true)

    const change = { actor, headers, currentPassword: temporary, newPassword: password }
    expect(await changePassword({ ...change, currentPassword: 'wrong wrong' })).toMatchObject({
      failure: { code: 'wrong-password', field: 'currentPassword' },
    })
    expect(await changePassword({ ...change, newPassword: 'short' })).toMatchObject({
      failure: { code: 'password-too-short' },
    })
    expect(await changePassword({ ...change, newPassword: temporary })).toMatchObject({
      failure: { code: 'password-same' },
    })
    const { cookies } = got(await changePassword(change))
    expect((await identified(headersWith(cookies))).user).toMatchObject({ mustChangePassword: false })
    expect((await identified(headersWith(second.cookies))).actor).toEqual({ role: 'visitor' })
    expect((await identified(headers)).actor).toEqual({ role: 'visitor' })
    expect((await signIn({ email: 'demo@example.org', password, address })).ok).toBe(true)
    expect((await signIn({ email: 'demo@example.org', password: temporary, address })).ok).toBe(false)
  })

  it('is stored as a hash only', async () => {
    await anInstructor()
    const [account] = await db.prisma.account.findMany()
    expect(account?.password).toBeTruthy()
    expect(JSON.stringify(account)).not.toContain((await anInstructor()).password)
  })
})

describe('a guest', () => {
  it('is known by a signed cookie and by no other', async () => {
    const guest = await aGuest('Ada')
    const cookie = guest.cookie.value
    expect(guest.cookie.name).toBe(learnerCookieName)
    expect(await identifyActor({ headers: new Headers(), learnerCookie: cookie })).toMatchObject({
      actor: { role: 'learner', learnerId: guest.learnerId, userId: null },
      learnerName: 'Ada',
    })
    for (const forged of [guest.learnerId, `${guest.learnerId}.x`, cookie.slice(0, -2), ''])
      expect((await identifyActor({ headers: new Headers(), learnerCookie: forged })).actor.role).toBe(
        'visitor',
      )
  })

  it('becomes an account of role learner, once, and the old cookie opens nothing then', async () => {
    const guest = await aGuest('Ada')
    const form = { actor: guest.actor, name: 'Ada L', password, address }
    const all = await Promise.all([1, 2].map(n => claimLearner({ ...form, email: `ada${n}@example.org` })))
    expect(all.filter(result => result.ok)).toHaveLength(1)
    expect(await db.prisma.user.count({ where: { role: 'learner' } })).toBe(1)
    expect(await db.prisma.user.count({ where: { role: 'instructor' } })).toBe(0)
    const cookies = all.flatMap(result => (result.ok ? result.value.cookies : []))
    const { actor } = await identified(headersWith(cookies))
    expect(actor).toMatchObject({ role: 'learner', learnerId: guest.learnerId })
    const byCookie = await identifyActor({ headers: new Headers(), learnerCookie: guest.cookie.value })
    expect(byCookie.actor.role).toBe('visitor')
    expect(await claimLearner({ ...form, actor, email: 'more@example.org' })).toMatchObject({
      failure: { code: 'already-claimed' },
    })
  })

  it('and an account can be called otherwise', async () => {
    const guest = await aGuest('Ada')
    expect(got(await changeName({ actor: guest.actor, name: ' Ada\nByron ' }))).toEqual({
      name: 'Ada Byron',
    })
    expect(
      (await identifyActor({ headers: new Headers(), learnerCookie: guest.cookie.value })).learnerName,
    ).toBe('Ada Byron')
    expect(await changeName({ actor: guest.actor, name: ' ' })).toMatchObject({
      failure: { code: 'name-needed' },
    })
    expect(await changeName({ actor: { role: 'visitor' }, name: 'X' })).toMatchObject({
      failure: { kind: 'unauthenticated' },
    })
  })
})

it('nobody but the operator makes an instructor without an invitation', async () => {
  const { actor } = await anInstructor()
  expect(await createInstructor({ actor, name: 'X', email: 'x@example.org' })).toMatchObject({
    failure: { kind: 'forbidden' },
  })
})
