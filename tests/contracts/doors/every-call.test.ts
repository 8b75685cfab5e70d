import { createTranslator } from 'use-intl/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { apiRoutes } from '@/app/api/v1/_table/table'
import { catalogue } from '@/lib/messages/catalogue'
import { tokenScopes } from '@/lib/model/token'
import { aDatabase } from '../../support/a-database'
import { type ApiExample, type ApiThings, apiExamples, apiThings } from '../../support/api-examples'
import { aToken, callApi, described, describedShape, expectProblem, type Sent } from '../../support/call-api'
import { anInstructor } from '../../support/people'

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

const make = (example: ApiExample, with_: ApiThings, sent: Partial<Sent> = {}) =>
  callApi(example.method, example.path(with_), { token: full, body: example.body?.(with_), ...sent })
const routes = apiRoutes.map(route => [route.id, route] as const)
const exampleOf = (id: string): ApiExample => apiExamples[id as keyof typeof apiExamples]

async function everything() {
  const { prisma } = db
  return JSON.stringify([
    await prisma.article.findMany(),
    await prisma.articleVersion.count(),
    await prisma.quiz.findMany({ orderBy: { id: 'asc' } }),
    await prisma.question.findMany({ orderBy: { id: 'asc' } }),
    await prisma.edition.count(),
    await prisma.auditEntry.count(),
    await prisma.keptReply.count(),
  ])
}

/** Not every call names a thing, brings a body, or needs a scope. */
const itIf = (holds: unknown): ((name: string, test: () => Promise<void>) => void) =>
  holds ? it : () => undefined

describe.each(routes)('%s', (id, route) => {
  const example = exampleOf(id)

  it('is refused without a token, with one that never was, and with one that has expired, and does nothing', async () => {
    const before = await everything()
    await expectProblem(await make(example, things, { token: null }), 401, 'token-needed')
    const never = await make(example, things, { token: `passage_${'x'.repeat(43)}` })
    await expectProblem(never, 401, 'token-unknown')
    expect(never.headers.get('www-authenticate')).toContain('invalid_token')
    const token = await aToken(owner.actor, tokenScopes)
    const past = new Date(Date.now() - 1000)
    await db.prisma.apiToken.updateMany({ where: { ending: token.slice(-4) }, data: { expiresAt: past } })
    await expectProblem(await make(example, things, { token }), 401, 'token-expired')
    expect(await everything()).toBe(before)
    await db.prisma.apiToken.deleteMany({ where: { expiresAt: past } })
  })

  itIf(route.scope !== null)('is refused to a token with every other scope, and does nothing', async () => {
    const token = await aToken(
      owner.actor,
      tokenScopes.filter(scope => scope !== route.scope),
    )
    const before = await everything()
    const response = await make(example, things, { token })
    await expectProblem(response, 403, 'scope-missing')
    expect(response.headers.get('www-authenticate')).toContain(`scope="${route.scope}"`)
    expect(await everything()).toBe(before)
  })

  itIf(example.ofSomebody)('finds nothing of another’s, and does nothing', async () => {
    const token = await aToken(stranger.actor, tokenScopes)
    const before = await everything()
    await expectProblem(await make(example, things, { token }), 404)
    expect(await everything()).toBe(before)
  })

  itIf(example.bad)('says what of a body cannot be used, and does nothing', async () => {
    const before = await everything()
    const { errors } = await expectProblem(
      await make(example, things, { body: example.bad?.(things) }),
      400,
      'malformed-body',
    )
    expect(errors[0].pointer).toMatch(/^#\/\w+/)
    for (const body of [null, 'text', []])
      await expectProblem(await make(example, things, { body }), 400, 'malformed-body')
    await expectProblem(await make(example, things, { type: 'text/plain' }), 415)
    expect(await everything()).toBe(before)
  })

  it('does what it is for, and answers as described', async () => {
    const own = await apiThings(owner.actor)
    const response = await make(example, own)
    expect([id, response.status]).toEqual([id, route.status])
    expect(response.headers.get('ratelimit')).toMatch(/^"calls";r=\d+;t=\d+$/)
    if (route.status === 204) return
    const { content } = described.paths[route.path][route.method.toLowerCase()].responses[route.status]
    const type = response.headers.get('content-type')?.split(';')[0] ?? ''
    expect(Object.keys(content)).toContain(type)
    if (route.reply && 'file' in route.reply) {
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''.+\.\w+$/)
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    } else {
      const shape = describedShape(content[type].schema.$ref)
      expect(shape.safeParse(await response.json()).error).toBeUndefined()
    }
  })
})
