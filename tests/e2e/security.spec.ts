// What somebody tries who is no learner of good will: against the running server, mostly without a browser.

import { gzipSync } from 'node:zlib'
import type { APIResponse, BrowserContext } from '@playwright/test'
import { Learner } from './pages/learner'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import { everyRoute } from './support/every-route'
import { expect, test } from './support/test'
import { words } from './support/words'

// Words that stand in no article and on no page: wherever one of them shows up, it came from the key.
const secret = { key: 'Brindolasque', variant: 'Ostrevaille', explanation: 'Because Quimberlot' }
const fields = /\\?"(?:correct|accepted|evidence|explanation|keySpan|origin|findings)\\?"\s*:/

test.describe.configure({ mode: 'serial' })

let learner: BrowserContext
let instructor: BrowserContext
let things: { quizId: string; attemptId: string; questionId: string; code: string }
let action: { url: string; headers: Record<string, string>; body: string }

test('a learner begins', async ({ browser, server }) => {
  const desk = await anInstructor(browser, server, 'en')
  instructor = desk.page.context()
  await desk.paste(pasted('en'))
  await desk.keep()
  const quiz = await desk.generate()
  await desk.addShortAnswer({
    stem: 'What is the word that stands in no article?',
    key: secret.key,
    accepted: secret.variant,
    explanation: secret.explanation,
    evidence: 'Fifty-eight years after the last passenger train',
  })
  await desk.acceptAll()
  const code = await desk.publish(quiz)
  learner = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const page = await learner.newPage()
  page.on('request', request => {
    if (request.method() === 'POST' && request.headers()['next-action'])
      action = { url: request.url(), headers: request.headers(), body: request.postData() ?? '' }
  })
  const taking = new Learner(page, words('en'))
  await taking.typeCode(code)
  await taking.begin('Mallory')
  const attemptId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const field = await taking.questions().first().getAttribute('id')
  const questionId = field?.replace(/^question-/, '') ?? ''
  things = { quizId: quiz.split('/').at(-1) ?? '', attemptId, questionId, code }
  await page.close()
})

test('no address, asked in any way, gives the learner a piece of the key', async ({ browser, server }) => {
  const stranger = await browser.newContext({ baseURL: server.address })
  const routes = everyRoute(things)
  expect(routes).toContain(`/api/v1/attempts/${things.attemptId}/result`)
  expect(routes).toContain(`/quizzes/${things.quizId}/export/json`)
  const ways: Record<string, string>[] = [
    {},
    { RSC: '1' },
    { RSC: '1', 'Next-Router-Prefetch': '1' },
    { Accept: 'application/json' },
  ]
  let bytes = 0
  for (const context of [learner, stranger])
    for (const route of routes)
      for (const headers of ways) {
        const response = await context.request.get(route, { headers, failOnStatusCode: false })
        const text = `${JSON.stringify(response.headers())}\n${await response.text()}`
        bytes += text.length
        const where = `${route} ${JSON.stringify(headers)} ${response.status()}`
        for (const word of Object.values(secret)) expect(text, where).not.toContain(word)
        expect(text.match(fields)?.[0], where).toBeUndefined()
        expect(response.status(), where).toBeLessThan(500)
      }
  expect(bytes).toBeGreaterThan(100_000)
  // The other verbs, with a body that fits nothing: refused, and told nothing.
  for (const route of routes.filter(one => one.startsWith('/api/')))
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await learner.request.fetch(route, { method, data: {}, failOnStatusCode: false })
      const text = await response.text()
      for (const word of Object.values(secret)) expect(text, `${method} ${route}`).not.toContain(word)
      expect(response.status(), `${method} ${route}`).toBeLessThan(500)
    }
  await stranger.close()
  // The crawl can fail: to whom the quiz belongs, one of these addresses gives all of it.
  const own = await instructor.request.get(`/quizzes/${things.quizId}/export/json`)
  for (const word of Object.values(secret)) expect(await own.text()).toContain(word)
})

const save = (more: { headers?: Record<string, string>; data?: unknown; body?: Buffer } = {}) =>
  learner.request.put(`/api/v1/attempts/${things.attemptId}/responses/${things.questionId}`, {
    headers: { 'Content-Type': 'application/json', ...more.headers },
    data: more.body ?? more.data ?? { value: { kind: 'short-answer', text: 'x' }, revision: 0 },
    failOnStatusCode: false,
  })

test('another site changes nothing, by a door or by an action', async () => {
  const elsewhere: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ]
  for (const headers of elsewhere) {
    const response = await save({ headers })
    expect([response.status(), (await response.json()).failure.code]).toEqual([403, 'other-site'])
  }
  expect(action.headers['next-action']).toBeTruthy()
  const { host: _, 'content-length': __, cookie: ___, ...headers } = action.headers
  const forged = await learner.request.post(action.url, {
    headers: { ...headers, origin: 'https://evil.example' },
    data: action.body,
    failOnStatusCode: false,
  })
  expect(forged.status()).toBeGreaterThanOrEqual(400)
})

test('a body that is too large, packed, or no JSON is refused', async () => {
  const large = { value: { kind: 'short-answer', text: 'x'.repeat(70_000) }, revision: 0 }
  expect((await save({ data: large })).status()).toBe(413)
  const bomb = gzipSync(Buffer.alloc(5_000_000, ' '))
  expect((await save({ headers: { 'Content-Encoding': 'gzip' }, body: bomb })).status()).toBe(400)
  expect((await save({ headers: { 'Content-Type': 'text/plain' } })).status()).toBe(400)
  const deep = Buffer.from('['.repeat(30_000))
  expect((await save({ body: deep })).status()).toBe(400)
})

test('what a body says of prototypes changes none', async () => {
  const polluted =
    '{"__proto__":{"revision":0,"polluted":1},"constructor":{"prototype":{"polluted":1}},"value":{"kind":"short-answer","text":"x","__proto__":{"polluted":1}}}'
  expect((await save({ body: Buffer.from(polluted) })).status()).toBe(400)
  const after = await learner.request.get(`/api/v1/attempts/${things.attemptId}`)
  expect(JSON.stringify(await after.json())).not.toContain('polluted')
})

test('every answer carries its guards, and each page a nonce of its own on every script', async () => {
  const guards = (response: APIResponse) => {
    const headers = response.headers()
    expect(headers['x-content-type-options'], response.url()).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
    const policy = headers['content-security-policy'] ?? ''
    for (const part of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toContain("'unsafe-inline'")
    return /'nonce-([^']+)'/.exec(policy)?.[1]
  }
  const nonces = new Set<string | undefined>()
  for (const path of [
    '/',
    '/sign-in',
    `/attempt/${things.attemptId}`,
    '/no/such/page',
    '/api/v1/attempts/none',
  ]) {
    const response = await learner.request.get(path, { failOnStatusCode: false })
    const nonce = guards(response)
    nonces.add(nonce)
    if (!(response.headers()['content-type'] ?? '').includes('html')) continue
    const html = await response.text()
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const tag of scripts)
      if (!/type="application\/(?:ld\+)?json"/.test(tag)) expect(tag, path).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+="/)
    expect(html).not.toMatch(/(?:href|src)="javascript:/)
  }
  expect(nonces.size).toBe(5)
})

test('cookies are for this site’s server only, and a line in an address becomes no header', async () => {
  for (const { name, httpOnly, sameSite } of await learner.cookies())
    if (!/theme|locale|comfort/i.test(name))
      expect({ name, httpOnly, sameSite }).toEqual({ name, httpOnly: true, sameSite: 'Lax' })
  for (const path of ['/sign-in?next=%0d%0aX-Evil:%201', `/quizzes/${things.quizId}?a=%0d%0aX-Evil:%201`]) {
    const response = await learner.request.get(path, { maxRedirects: 0, failOnStatusCode: false })
    expect(response.headers()['x-evil']).toBeUndefined()
    expect(response.headers().location ?? '').not.toMatch(/[\r\n]/)
  }
})

test('no source map is served', async () => {
  const html = await (await learner.request.get('/')).text()
  const scripts = [...html.matchAll(/\/_next\/static\/[^"'\\]+\.js/g)].map(([path]) => path)
  expect(scripts.length).toBeGreaterThan(2)
  for (const path of scripts) expect((await learner.request.get(`${path}.map`)).status()).toBe(404)
  await learner.close()
})
