import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findArticle } from '@/lib/usecases/find-article'
import { findQuizByCode } from '@/lib/usecases/find-quiz-by-code'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { listArticles } from '@/lib/usecases/list-articles'
import { signIn } from '@/lib/usecases/sign-in'
import { aDatabase } from '../../support/a-database'
import { anArticleOf, aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor, got, headersWith, identified } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
})
afterAll(() => db.close())

const at = (last: number) => `198.51.100.${last}`

describe('a session', () => {
  it('is new at each sign-in, whatever the browser brought along, and cannot be made up', async () => {
    const { email, password } = await anInstructor()
    const first = got(await signIn({ email, password, address: at(1) })).cookies
    const second = got(await signIn({ email, password, address: at(1) })).cookies
    const values = [...first, ...second].map(({ value }) => value)
    expect(new Set(values).size).toBe(values.length)
    // What an attacker put into the browser before, with a signature of their own or none, is nobody.
    for (const value of ['fixed', 'fixed.c2lnbmVk', values[0]?.split('.')[0] ?? '', `${values[0]}x`]) {
      const planted = first.map(cookie => ({ ...cookie, value }))
      expect((await identified(headersWith(planted))).actor.role).toBe('visitor')
    }
    expect((await identified(headersWith(second))).actor.role).toBe('instructor')
  })
})

describe('who tries codes', () => {
  it('is stopped after six hundred that missed in five minutes from one address, and at one code from anywhere', async () => {
    const { actor } = await anInstructor()
    const { joinCode } = await aPublishedQuiz(actor)
    const kindOf = async (code: string, address: string) => {
      const found = await findQuizByCode({ code, address })
      return found.ok ? 'found' : found.failure.kind
    }
    // Five hundred and ninety-five tries ago; counting them all up takes longer than it tells.
    const tried = (key: string, count: number) =>
      db.prisma.rateLimit.upsert({
        where: { key },
        create: { id: key, key, count, lastRequest: Date.now() },
        update: { count },
      })
    await tried(`join-address:${at(2)}`, 595)
    for (const code of ['2222XXXX', joinCode, '2222YYYY', joinCode, '2222ZZZZ', joinCode, 'x', '2222WWWW'])
      expect(await kindOf(code, at(2))).toBe(code === joinCode ? 'found' : 'not-found')
    // The right code does not help any more, from there; from elsewhere it does.
    expect(await kindOf(joinCode, at(2))).toBe('too-many')
    expect(await kindOf(joinCode, at(3))).toBe('found')
    await tried(`join-code:${joinCode}`, 600)
    expect(await kindOf(joinCode, at(4))).toBe('too-many')
    await db.prisma.rateLimit.deleteMany()
  })
})

describe('a school behind one address', () => {
  it('is let in: a right code, access code or password is no try', async () => {
    const { actor, email, password } = await anInstructor()
    const { joinCode } = await aPublishedQuiz(actor, { accessCode: 'tulipe' })
    const join = (accessCode: string, name: string) =>
      joinQuiz({ actor: { role: 'visitor' }, code: joinCode, name, accessCode, address: at(6) })
    for (let learner = 0; learner < 3; learner += 1) {
      got(await findQuizByCode({ code: joinCode, address: at(6) }))
      got(await join('Tulipe', `Learner ${learner}`))
      got(await signIn({ email, password, address: at(6) }))
    }
    expect(await join('rose', 'Mallory')).toMatchObject({ failure: { code: 'wrong-access-code' } })
    expect(await signIn({ email, password: 'a wrong one', address: at(6) })).toMatchObject({ ok: false })
    const counted = await db.prisma.rateLimit.findMany({ where: { key: { endsWith: at(6) } } })
    const counts = Object.fromEntries(counted.map(({ key, count }) => [key.split(':')[0], count]))
    expect(counts).toEqual({ 'access-code': 1, 'sign-in-address': 1 })
    await db.prisma.rateLimit.deleteMany()
  })
})

// Each would end a statement, a string, a page or a pattern that it stood in unread.
const hostile = [
  "'; DROP TABLE quiz; --",
  '" OR 1=1 --',
  '{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '\\"); SELECT pg_sleep(10); --',
  '%00 \u202e %_%',
  ':* & ! | <->',
  '__proto__',
]

describe('words that are code elsewhere', () => {
  it.each(hostile)('%j is a name like another, and finds nothing that it does not stand in', async words => {
    const { actor } = await anInstructor()
    const { joinCode } = await aPublishedQuiz(actor)
    const joined = got(
      await joinQuiz({ actor: { role: 'visitor' }, code: joinCode, name: words, address: at(5) }),
    )
    const { learner } = await db.prisma.attempt.findUniqueOrThrow({
      where: { id: joined.attemptId },
      include: { learner: true },
    })
    expect(learner.name).toBe(words.trim().replace(/\s+/g, ' '))
    await anArticleOf(actor)
    const found = got(await listArticles({ actor, words }))
    expect(found.articles.length).toBeLessThanOrEqual(2)
    expect(await findArticle({ actor, articleId: words })).toMatchObject({ failure: { kind: 'not-found' } })
    expect(await db.prisma.quiz.count()).toBeGreaterThan(0)
  })
})
