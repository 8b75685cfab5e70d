// A server of Node’s own, as Next has one: what comes to the doors that are answered before Next sees them.
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { createTranslator } from 'use-intl/core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { clockFront } from '@/app/_front/clock-front'
import { saveFront } from '@/app/_front/save-front'
import { standBeforeNext } from '@/app/_front/stand-before-next'
import { PUT } from '@/app/api/v1/attempts/[id]/responses/[questionId]/route'
import failures from '@/lib/messages/fr/failures.json'
import type { Actor } from '@/lib/model/actor'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { aDatabase } from '../../support/a-database'
import { anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { aGuest, anInstructor, got } from '../../support/people'

const asking = vi.hoisted(() => ({ actor: { role: 'visitor' } as unknown }))
// What Next would know from the request: who asks, and the language of the page.
vi.mock('@/app/_session/current-actor', () => ({ currentLearner: async () => asking.actor }))
vi.mock('next-intl/server', () => ({
  getTranslations: async () =>
    createTranslator({ locale: 'fr', messages: { failures }, namespace: 'failures' }),
}))

let db: Awaited<ReturnType<typeof aDatabase>>
let server: Server
let seat: Awaited<ReturnType<typeof anAttempt>>
let questionId: string

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  const { joinCode } = await aPublishedQuiz((await anInstructor()).actor)
  seat = await anAttempt(joinCode)
  const { questions } = got(await findAttempt(seat))
  questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
  standBeforeNext([saveFront, clockFront])
  server = createServer((_, response) => response.writeHead(418).end('Next'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise(resolve => server.close(resolve))
  await db.close()
})

const port = () => (server.address() as AddressInfo).port
const cookieOf = ({ cookie }: { cookie: { name: string; value: string } }) =>
  `locale=fr; ${cookie.name}=${cookie.value}`
const value = (text: string) => ({ kind: 'short-answer', text })
const stored = () => db.prisma.response.findFirst({ where: { attemptId: seat.attemptId, questionId } })

type Sent = {
  method?: string
  path?: string
  body?: unknown
  headers?: Record<string, string>
  from?: { cookie: { name: string; value: string } }
}

function send({ method = 'PUT', path, body, headers = {}, from = seat }: Sent) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise<{ status: number; body: ReturnType<typeof JSON.parse> }>((resolve, reject) => {
    const asked = request(
      {
        ...{ host: '127.0.0.1', port: port(), method, agent: false },
        path: path ?? `/api/v1/attempts/${seat.attemptId}/responses/${questionId}`,
        headers: { cookie: cookieOf(from), 'content-type': 'application/json', ...headers },
      },
      (answer: IncomingMessage) => {
        let heard = ''
        answer.setEncoding('utf8').on('data', chunk => {
          heard += chunk
        })
        answer.on('end', () => {
          const json = answer.headers['content-type'] === 'application/json'
          resolve({ status: answer.statusCode ?? 0, body: json ? JSON.parse(heard) : heard })
        })
      },
    )
    asked.on('error', reject).end(text)
  })
}

it('saves, and says what is stored and why, in the reader’s language, to who was overtaken', async () => {
  const saved = await send({ body: { value: value('été'), revision: 0 } })
  expect(saved).toMatchObject({ status: 200, body: { revision: 1, savedAt: expect.any(String) } })
  expect(await stored()).toMatchObject({ revision: 1, value: value('été') })
  const overtaken = await send({ body: { value: value('hiver'), revision: 0 } })
  expect(overtaken.status).toBe(409)
  expect(overtaken.body.failure).toMatchObject({
    stored: { value: value('été'), revision: 1 },
    message: failures['response-changed-elsewhere'],
  })
})

it('answers as the same door behind Next does', async () => {
  const other = await aGuest('Somebody else')
  const cases: Sent[] = [
    { body: { value: value('hiver'), revision: 0 } },
    { body: { value: value('x'.repeat(1001)), revision: 1 } },
    { body: { value: { kind: 'true-false', value: true }, revision: 1 } },
    { body: '{' },
    { body: { value: value('x'), revision: 1, padding: 'x'.repeat(70_000) } },
    { body: { value: value('x'), revision: 1 }, headers: { 'content-type': 'text/plain' } },
    { body: { value: value('x'), revision: 1 }, headers: { origin: 'http://other.example' } },
    { body: { value: value('x'), revision: 1 }, headers: { 'sec-fetch-site': 'cross-site' } },
    { body: { value: value('x'), revision: 1 }, from: other },
  ]
  for (const one of cases) {
    const before = await send(one)
    const who = one.from === other ? other : seat
    asking.actor = { role: 'learner', learnerId: who.learnerId, userId: null } satisfies Actor
    const behind = await PUT(
      new Request(`http://127.0.0.1:${port()}/`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...one.headers },
        body: typeof one.body === 'string' ? one.body : JSON.stringify(one.body),
      }),
      { params: Promise.resolve({ id: seat.attemptId, questionId }) },
    )
    expect(before.status).toBeGreaterThanOrEqual(400)
    expect(before).toEqual({ status: behind.status, body: await behind.json() })
  }
})

it('leaves what is not a save to Next', async () => {
  const path = `/api/v1/attempts/${seat.attemptId}/responses/${questionId}`
  for (const one of [
    { method: 'POST' },
    { path: `${path}/` },
    { path: `${path}?x` },
    { path: `${path}/check` },
    { path: path.replace('/responses/', '/responses/%2e') },
  ])
    expect((await send({ body: {}, ...one })).status).toBe(418)
})

it('tells the clock to its learner, and to nobody else that there is one', async () => {
  const path = `/api/v1/attempts/${seat.attemptId}/clock`
  const told = await send({ method: 'GET', path })
  expect(told).toMatchObject({ status: 200, body: { phase: 'open', submittedAt: null } })
  const other = await send({ method: 'GET', path, from: await aGuest('Somebody else') })
  expect(other).toMatchObject({ status: 404, body: { failure: { code: 'attempt-not-found' } } })
})

/** Writes these lines to the server and closes; resolves to what came back before it closed too. */
function write(lines: string[], body: string): Promise<string> {
  const path = `/api/v1/attempts/${seat.attemptId}/responses/${questionId}`
  const head = [
    `PUT ${path} HTTP/1.1`,
    'Host: x',
    `Cookie: ${cookieOf(seat)}`,
    'Content-Type: application/json',
  ]
  return new Promise(resolve => {
    let heard = ''
    const socket = connect(port(), '127.0.0.1', () => {
      socket.end(`${[...head, ...lines].join('\r\n')}\r\n\r\n${body}`)
    })
    socket.on('data', chunk => {
      heard += chunk
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard))
  })
}

it('of a body that was cut off nothing is saved, even where what came could be read', async () => {
  const before = await stored()
  const whole = JSON.stringify({ value: value('cut off'), revision: before?.revision })
  const cut = [
    await write([`Content-Length: ${whole.length + 10}`], whole),
    await write([`Content-Length: ${whole.length}`], whole.slice(0, -5)),
    await write(['Transfer-Encoding: chunked'], `${whole.length.toString(16)}\r\n${whole}\r\n`),
    await write(['Transfer-Encoding: chunked'], `${(whole.length + 9).toString(16)}\r\n${whole}`),
  ]
  for (const heard of cut) expect(heard).not.toContain('200 OK')
  expect(await stored()).toEqual(before)
  // Who sends it again, whole, is served.
  const again = await send({ body: { value: value('cut off'), revision: before?.revision } })
  expect(again).toMatchObject({ status: 200, body: { revision: (before?.revision ?? 0) + 1 } })
})
