import { createTranslator } from 'use-intl/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/v1/[...path]/route'
import { catalogue } from '@/lib/messages/catalogue'
import { tokenScopes } from '@/lib/model/token'
import { listTokens } from '@/lib/usecases/list-tokens'
import { revokeToken } from '@/lib/usecases/revoke-token'
import { aDatabase } from '../../support/a-database'
import { paste } from '../../support/a-quiz'
import { type ApiThings, apiThings } from '../../support/api-examples'
import { aToken, callApi, expectProblem, type Sent } from '../../support/call-api'
import { anInstructor, got } from '../../support/people'
import { readWorkbook } from '../../support/read-workbook'

// What Next would know from the request: its address, and the caller’s language.
vi.mock('@/app/_session/client-address', () => ({ clientAddress: async () => '192.0.2.9' }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'fr',
  getTranslations: async (namespace: 'api' | 'failures') =>
    createTranslator({ locale: 'fr', messages: catalogue.fr, namespace }),
}))

let db: Awaited<ReturnType<typeof aDatabase>>
let owner: Awaited<ReturnType<typeof anInstructor>>
let stranger: typeof owner
let things: ApiThings
let full: string

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  owner = await anInstructor()
  stranger = await anInstructor()
  things = await apiThings(owner.actor)
  full = await aToken(owner.actor, tokenScopes)
})
beforeEach(() => db.prisma.rateLimit.deleteMany())
afterAll(() => db.close())

const call = (method: Parameters<typeof callApi>[0], path: string, sent: Partial<Sent> = {}) =>
  callApi(method, path, { token: full, ...sent })

describe('the door of machines', () => {
  it('opens by no cookie, whoever’s it is', async () => {
    const request = new Request('http://quiz.example/api/v1/quizzes', {
      headers: { cookie: 'passage.session_token=anything' },
    })
    await expectProblem(await GET(request), 401, 'token-needed')
  })

  it('says of an address that there is none, and of a method which others there are', async () => {
    await expectProblem(await call('GET', '/riddles'), 404, 'no-such-address')
    await expectProblem(await call('GET', '/quizzes/%'), 404, 'no-such-address')
    const response = await call('PUT', '/quizzes')
    await expectProblem(response, 405, 'method-not-allowed')
    expect(response.headers.get('allow')).toBe('GET, POST')
  })

  it('finds nothing by ids that never were', async () => {
    for (const id of ['nothing', "'%20OR%201=1", 'x'.repeat(500), '..%2Fetc'])
      await expectProblem(await call('GET', `/quizzes/${id}`), 404)
    await expectProblem(await call('GET', `/quizzes/${things.quizId}/exports/pdf`), 404)
  })

  it('ends with the token that was revoked', async () => {
    const token = await aToken(stranger.actor, tokenScopes)
    const listed = got(await listTokens({ actor: stranger.actor })).tokens
    const tokenId = listed.find(({ ending }) => ending === token.slice(-4))?.id ?? ''
    expect((await call('GET', '/token', { token })).status).toBe(200)
    expect((await revokeToken({ actor: owner.actor, tokenId })).ok).toBe(false)
    expect((await call('GET', '/token', { token })).status).toBe(200)
    got(await revokeToken({ actor: stranger.actor, tokenId }))
    await expectProblem(await call('GET', '/token', { token }), 401, 'token-unknown')
  })

  it('stores no token, only what it is known by', async () => {
    const rows = JSON.stringify(await db.prisma.apiToken.findMany())
    expect(rows).not.toContain(full)
    expect(rows).not.toContain(full.slice('passage_'.length))
  })

  it('lets nobody in whose token outlived their place', async () => {
    const other = await anInstructor()
    const token = await aToken(other.actor, tokenScopes)
    await db.prisma.user.update({ where: { id: other.userId }, data: { role: 'learner' } })
    await expectProblem(await call('GET', '/quizzes', { token }), 401, 'token-unknown')
  })

  it('counts all tokens of a person together, and says when they may call again', async () => {
    const other = await aToken(owner.actor, ['quizzes:read'])
    await call('GET', '/token')
    await db.prisma.rateLimit.updateMany({ where: { key: `api:${owner.userId}` }, data: { count: 599 } })
    expect((await call('GET', '/token', { token: other })).headers.get('ratelimit')).toMatch(/;r=0;/)
    const response = await call('GET', '/token')
    await expectProblem(response, 429, 'too-many-calls')
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    const theirs = await aToken(stranger.actor, tokenScopes)
    expect((await call('GET', '/token', { token: theirs })).status).toBe(200)
  })

  it('reads a list page by page, each thing once, with others made meanwhile', async () => {
    const seen: string[] = []
    let path: string | null = '/quizzes?limit=2'
    const before = await db.prisma.quiz.count({ where: { ownerId: owner.userId } })
    while (path) {
      const response: Response = await call('GET', path)
      const { items, next } = await response.json()
      seen.push(...items.map(({ id }: { id: string }) => id))
      const link = response.headers.get('link')
      expect(link === null).toBe(next === null)
      path = link && (/^<\/api\/v1([^>]+)>; rel="next"$/.exec(link)?.[1] ?? null)
      await call('POST', '/quizzes', { body: { articleId: things.articleId } })
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(before)
    await expectProblem(await call('GET', '/quizzes?cursor=abc'), 400, 'malformed-query')
    await expectProblem(await call('GET', '/quizzes?limit=1000'), 400, 'malformed-query')
  })

  it('gives results as a workbook, and says of a table that there is none', async () => {
    const response = await call('GET', `/quizzes/${things.quizId}/results/workbook`)
    expect(response.headers.get('content-type')).toMatch(/spreadsheetml/)
    expect(response.headers.get('content-disposition')).toMatch(/\.xlsx$/)
    const [attempts] = readWorkbook(new Uint8Array(await response.arrayBuffer()))
    expect(attempts?.rows[1]?.[0]?.text).toBe('Ada Lovelace')
    await expectProblem(await call('GET', `/quizzes/${things.quizId}/results/riddles`), 404)
  })

  it('changes a setting and leaves the others as they were', async () => {
    const own = await apiThings(owner.actor)
    const settings = async () => (await (await call('GET', `/quizzes/${own.quizId}`)).json()).settings
    const before = await settings()
    const body = { revision: own.revision, settings: { closesAt: '2199-06-12T08:00:00+02:00' } }
    await call('PATCH', `/quizzes/${own.quizId}`, { body })
    expect(await settings()).toEqual({ ...before, closesAt: '2199-06-12T06:00:00.000Z' })
    await expectProblem(
      await call('PATCH', `/quizzes/${own.quizId}`, { body }),
      409,
      'quiz-changed-elsewhere',
    )
  })
})

describe('an idempotency key', () => {
  const wish = { body: { articleId: '' }, key: '' }
  beforeEach(() => Object.assign(wish, { body: { articleId: things.articleId }, key: crypto.randomUUID() }))
  const count = () => db.prisma.quiz.count()

  it('makes of two calls one thing, and of both the same answer', async () => {
    const before = await count()
    const first = await call('POST', '/quizzes', wish)
    const second = await call('POST', '/quizzes', wish)
    expect(await count()).toBe(before + 1)
    expect([second.status, second.headers.get('location')]).toEqual([201, first.headers.get('location')])
    expect(await second.text()).toBe(await first.text())
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(first.headers.get('idempotency-replayed')).toBe(null)
  })

  it('holds for calls at the same time, too', async () => {
    const before = await count()
    const made = await Promise.all(Array.from({ length: 5 }, () => call('POST', '/quizzes', wish)))
    expect(await count()).toBe(before + 1)
    for (const { status } of made) expect([201, 409]).toContain(status)
  })

  it('is not for another call, and is another’s own', async () => {
    await call('POST', '/quizzes', wish)
    const other = { ...wish, body: { articleId: 'nothing' } }
    await expectProblem(await call('POST', '/quizzes', other), 422, 'idempotency-key-reused')
    const token = await aToken(stranger.actor, tokenScopes)
    await expectProblem(await call('POST', '/quizzes', { ...wish, token }), 404, 'article-not-found')
    await expectProblem(await call('POST', '/quizzes', { ...wish, key: 'x'.repeat(256) }), 400)
  })

  it('is free again when nothing came of the call', async () => {
    const short = { ...wish, body: { text: 'Trop court.' } }
    await expectProblem(await call('POST', '/articles', short), 400)
    const mended = { ...wish, body: { text: paste } }
    expect((await call('POST', '/articles', mended)).status).toBe(201)
  })

  it('waits for a server at work, takes over from one that is gone, and is forgotten after a day', async () => {
    const before = await count()
    await call('POST', '/quizzes', wish)
    const where = { ownerId_key: { ownerId: owner.userId, key: wish.key } }
    const unanswered = { status: null, body: null, answeredAt: null }
    await db.prisma.keptReply.update({ where, data: unanswered })
    const waiting = await call('POST', '/quizzes', wish)
    await expectProblem(waiting, 409, 'call-at-work')
    expect(waiting.headers.get('retry-after')).toBe('5')
    const ago = (minutes: number) => ({ startedAt: new Date(Date.now() - minutes * 60_000) })
    await db.prisma.keptReply.update({ where, data: ago(31) })
    expect((await call('POST', '/quizzes', wish)).status).toBe(201)
    await db.prisma.keptReply.update({ where, data: ago(24 * 60 + 1) })
    expect((await call('POST', '/quizzes', wish)).headers.get('idempotency-replayed')).toBe(null)
    expect(await count()).toBe(before + 3)
  })
})
