// A server of Node’s own in Next’s place: what begins an attempt before Next sees it, and what is left to Next as it was sent.
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginFront } from '@/app/_front/begin-front'
import { standBeforeNext } from '@/app/_front/stand-before-next'
import { aDatabase } from '../../support/a-database'
import { aPublishedQuiz } from '../../support/a-quiz'
import { anInstructor } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
let server: Server
let code: string

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  code = (await aPublishedQuiz((await anInstructor()).actor)).joinCode
  standBeforeNext([beginFront])
  server = createServer(async (asked, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of asked) chunks.push(chunk as Buffer)
    if (asked.method === 'GET')
      return response.writeHead(200, { 'content-type': 'text/x-component' }).end('data')
    return response.writeHead(418).end(Buffer.concat(chunks))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise(resolve => server.close(resolve))
  await db.close()
})

type Sent = { to?: string; parts?: Record<string, string>; headers?: Record<string, string> }

function send({ to = code, parts = {}, headers = {} }: Sent = {}) {
  const boundary = '----of-this-test'
  const all = { _1_code: code, _1_name: 'Zoé Ünal', ...parts }
  const body = [
    ...Object.entries(all).map(
      ([name, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    `--${boundary}--\r\n`,
  ].join('')
  const { port } = server.address() as AddressInfo
  const type = `multipart/form-data; boundary=${boundary}`
  return new Promise<{ status: number; text: string; sent: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const asked = request(
        {
          ...{ host: '127.0.0.1', port, path: `/join/${to}`, method: 'POST', agent: false },
          headers: {
            ...{ 'content-type': type, 'content-length': Buffer.byteLength(body), 'next-action': 'of-next' },
            ...headers,
          },
        },
        answer => {
          let text = ''
          answer.setEncoding('utf8').on('data', chunk => {
            text += chunk
          })
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, text, sent: body, headers: answer.headers }),
          )
        },
      )
      asked.on('error', reject).end(body)
    },
  )
}
const attempts = () => db.prisma.attempt.findMany({ include: { learner: true } })

it('begins an attempt, keeps the place by a cookie, and leads to its page with its data', async () => {
  const { status, text, headers } = await send()
  const [attempt] = await attempts()
  expect(attempt?.learner.name).toBe('Zoé Ünal')
  expect({ status, text }).toEqual({ status: 200, text: 'data' })
  expect(headers).toMatchObject({
    'x-action-redirect': `/attempt/${attempt?.id};push`,
    'content-type': 'text/x-component',
  })
  expect(String(headers['set-cookie'])).toMatch(
    new RegExp(
      `^passage-learner=${attempt?.learnerId}[.%][^;]+; Path=/; Expires=[^;]+; Max-Age=\\d+; HttpOnly; SameSite=lax$`,
    ),
  )
})

it('many at once begin one attempt each', async () => {
  const before = (await attempts()).length
  const all = await Promise.all(Array.from({ length: 12 }, (_, n) => send({ parts: { _1_name: `Of ${n}` } })))
  const led = new Set(all.map(({ headers }) => headers['x-action-redirect']))
  expect(led.size).toBe(12)
  expect(await attempts()).toHaveLength(before + 12)
})

it.each<[string, Sent]>([
  ['no name', { parts: { _1_name: ' ' } }],
  ['another code', { to: 'YYYY2345', parts: { _1_code: 'YYYY2345' } }],
  ['a code that is not the page’s', { parts: { _1_code: 'YYYY2345' } }],
  ['an access code, which counts', { parts: { _1_accessCode: 'x' } }],
  ['another action of the page', { parts: { _1_code: '', _1_name: '' } }],
  ['somebody who is known', { headers: { cookie: 'passage-learner=x.y' } }],
  ['somebody who is signed in', { headers: { cookie: 'passage.session_token=x' } }],
  ['another site', { headers: { origin: 'https://elsewhere.example' } }],
  ['no script', { headers: { 'next-action': '' } }],
  ['what is no form', { headers: { 'content-type': 'multipart/form-data; boundary=other' } }],
])('%s is Next’s, to the byte', async (_, what) => {
  const before = (await attempts()).length
  const { status, text, sent } = await send(what)
  expect({ status, text }).toEqual({ status: 418, text: sent })
  expect(await attempts()).toHaveLength(before)
})

it('what is refused here is counted by Next alone', async () => {
  await send({ to: 'YYYY2345', parts: { _1_code: 'YYYY2345' } })
  expect(await db.prisma.rateLimit.findMany({ where: { key: { contains: 'YYYY2345' } } })).toEqual([])
})
