// A server of Node’s own in Next’s place, which makes a page anew for each request.
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Looks, moulded } from '@/app/_front/moulded'
import { shownInstead, straight } from '@/app/_front/shown-instead'
import { standBeforeNext } from '@/app/_front/stand-before-next'

const ada = '3f1c2b6e-0000-4000-8000-00000000000a'
const now = 1_795_689_449_123
const clock = `"now":${now},"deadline":null,"submitted":false,"paused":false`
const response = (text: string) => ({
  questionId: 'q',
  value: { kind: 'short-answer' as const, text },
  revision: 1,
})
const stored = [response('what is stored')]

let server: Server
let made = 0
/** What each path looks like now; a path that is not there is no page of this kind. */
const looks = new Map<string, Looks | null>()
let whileMaking: (path: string) => void = () => undefined

beforeAll(async () => {
  standBeforeNext([moulded((_, path) => (looks.has(path) ? async () => looks.get(path) ?? null : false))])
  server = createServer((asked, response) => {
    made += 1
    const nonce = `n${String(made).padStart(23, '0')}`
    response.setHeader('Content-Security-Policy', `script-src 'nonce-${nonce}'`)
    response.setHeader('Content-Type', 'text/html')
    whileMaking(asked.url ?? '')
    const responses = JSON.stringify(shownInstead(String(asked.headers[straight])) ?? stored)
    const data = JSON.stringify(`{${clock},"id":"${ada}","responses":${responses}}`)
    const script = `<script nonce="${nonce}">self.__next_f.push([1,${data}])</script>`
    response.end(asked.headers.rsc ? JSON.parse(data) : `<p>é ${asked.headers.cookie ?? ''}</p>${script}`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise(resolve => server.close(resolve)))

const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ nonce: string; text: string; policy: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    request({ host: '127.0.0.1', port, path, headers, agent: false }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks)
        expect(Number(answer.headers['content-length'] ?? bytes.length)).toBe(bytes.length)
        const text = String(answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes)
        const policy = String(answer.headers['content-security-policy'])
        resolve({ text, policy, nonce: /nonce="([^"]+)"/.exec(text)?.[1] ?? '' })
      })
    })
      .on('error', reject)
      .end()
  })
const is = (path: string, key: string) => looks.set(path, { key, own: null })

test('a page is made once for all to whom it looks the same, each with a nonce of their own', async () => {
  is('/a', 'one')
  is('/b', 'one')
  const before = made
  const all = await Promise.all([get('/a'), get('/b'), get('/a', { 'accept-encoding': 'gzip' })])
  expect(made - before).toBe(1)
  expect(new Set(all.map(({ nonce }) => nonce)).size).toBe(3)
  for (const { text, policy, nonce } of all) {
    expect(text).toMatch(/^<p>é <\/p><script nonce="[^"]+">self\.__next_f\.push\(\[1,".*"\]\)<\/script>$/)
    expect(policy).toBe(`script-src 'nonce-${nonce}'`)
  }
  await get('/b', { cookie: 'theme=dark' })
  await get('/b', { cookie: 'locale=fr' })
  await get('/b', { cookie: 'comfort=size3' })
  expect(made - before).toBe(4)
  await get('/a', { 'cache-control': 'no-cache' })
  await get('/a', { rsc: '1', 'next-router-state-tree': 'x' })
  expect(made - before).toBe(6)
})

test('what is one reader’s own, or no page of this kind, is made for them', async () => {
  looks.set('/own', null)
  const before = made
  for (const path of ['/own', '/own', '/other', '/other']) await get(path)
  expect(made - before).toBe(4)
})

test('a page that became its reader’s own while it was made is nobody else’s', async () => {
  is('/first', 'shared')
  is('/second', 'shared')
  whileMaking = vi.fn(path => path === '/first' && looks.set('/first', null))
  const first = await get('/first', { cookie: 'mine' })
  expect(first.text).toContain('mine')
  const second = await get('/second')
  expect(second.text).not.toContain('mine')
  expect(whileMaking).toHaveBeenCalled()
})

test('what was given is filled in, and is in nothing that is kept', async () => {
  const own = (text: string) => ({ attemptId: ada, now, deadline: null, responses: [response(text)] })
  looks.set('/mine', { key: 'paper', own: own('Zambrevolt') })
  looks.set('/theirs', { key: 'paper', own: own('</script>"') })
  const before = made
  const mine = await get('/mine')
  expect(mine.text).toContain('Zambrevolt')
  const theirs = await get('/theirs')
  expect(theirs.text).toContain('\\u003c/script\\u003e')
  expect(theirs.text).not.toContain('Zambrevolt')
  expect(made - before).toBe(1)
})

test('nobody outside is shown anything instead of what is stored', async () => {
  for (const word of ['', 'x', '__proto__']) expect(shownInstead(word)).toBeNull()
  const { text } = await get('/other', { [straight]: 'guessed' })
  expect(text).toContain('what is stored')
})

test('data for a router is asked for by an address with a mark of its own, which may be empty', async () => {
  is('/data', 'data')
  const before = made
  for (const mark of ['', '?_rsc', '?_rsc=a1b2c']) await get(`/data${mark}`, { rsc: '1' })
  expect(made - before).toBe(1)
})
