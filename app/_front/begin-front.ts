import { request as askHttp, IncomingMessage, type ServerResponse } from 'node:http'
import { sameOrigin } from '@/app/api/v1/_doors/same-origin'
import type { Cookie } from '@/lib/model/cookie'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { isNobody, joinPlace } from './join-front'
import { addressOf, headersOf, readSent } from './read-request'
import type { Front } from './stand-before-next'

const maxBytes = 16 * 1024
/** Each takes a connection to the database while it is done, and saves need theirs. */
const atOnce = 4

/** The fields of the form that the page of a code sends, as Next names them; who is asked for more than a name is Next's. */
const fields = { code: '_1_code', name: '_1_name', accessCode: '_1_accessCode' }

/**
 * Somebody of whom nothing is known begins an attempt by a code: the form of the page of that code, as a browser with script sends it
 * (join/[code]/actions.ts), without Next, which costs more than the beginning. Whatever is not plainly that, and whatever is
 * refused, is Next's, with the same bytes.
 */
export const beginFront: Front = (request, response, goOn) => {
  const { method, url = '', headers } = request
  const [, code] = (method === 'POST' && joinPlace.exec(url)) || []
  if (!code || !headers['next-action'] || !isNobody(request)) return false
  if (!(Number(headers['content-length']) <= maxBytes)) return false
  if (!sameOrigin(headersOf(request), process.env.PASSAGE_URL)) return false
  readSent(request, maxBytes)
    .then(async body => {
      const begun = body && (await inTurn(() => begin(request, code, body)).catch(() => null))
      if (response.destroyed) return
      if (begun) await lead(request, response, begun)
      else goOn(again(request, body ?? new Uint8Array()))
    })
    // Who was cut off is not there any more.
    .catch(() => response.destroy())
  return true
}

type Begun = { path: string; cookie: Cookie }

async function begin(request: IncomingMessage, code: string, body: Uint8Array): Promise<Begun | null> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(body as BodyInit, { headers }).formData()
  const name = form.get(fields.name)
  // Other actions than this one are sent to the address of a page as well.
  if (form.get(fields.code) !== code || typeof name !== 'string' || form.has(fields.accessCode)) return null
  const actor = { role: 'visitor' } as const
  const joined = await joinQuiz({ actor, code, name, address: addressOf(request), counted: false })
  if (!joined.ok || !joined.value.learnerCookie) return null
  return { path: `/attempt/${joined.value.attemptId}`, cookie: joined.value.learnerCookie }
}

/** As Next leads from an action to a page: with the page, as data for the router. */
async function lead(
  request: IncomingMessage,
  response: ServerResponse,
  { path, cookie }: Begun,
): Promise<void> {
  response.setHeader('Set-Cookie', written(cookie))
  response.setHeader('x-action-redirect', `${path};push`)
  response.setHeader('x-action-revalidated', '1')
  const page = await dataOf(request, path, cookie)
  for (const [name, value] of page?.headers ?? []) response.setHeader(name, value)
  response.setHeader('Content-Length', page?.data.byteLength ?? 0)
  response.end(page?.data)
}

const passedOn = ['content-type', 'cache-control', 'content-security-policy', 'vary']

/** This very server’s page of that path, as who has begun would ask for it; without it the browser asks by itself. */
function dataOf(
  { socket, headers }: IncomingMessage,
  path: string,
  { name, value }: Cookie,
): Promise<{ data: Buffer; headers: [string, string][] } | null> {
  const cookie = [headers.cookie, `${name}=${encodeURIComponent(value)}`].filter(Boolean).join('; ')
  const { host = '', 'accept-language': language = '', 'user-agent': agent = '' } = headers
  const passed = { host, cookie, 'accept-language': language, 'user-agent': agent, rsc: '1' }
  return new Promise(resolve => {
    const to = {
      host: socket.localAddress,
      port: socket.localPort,
      path: `${path}?_rsc`,
      agent: false as const,
    }
    const asked = askHttp({ ...to, headers: passed }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', () => resolve(null))
      answer.on('end', () => {
        const told = passedOn.map((one): [string, string] => [one, String(answer.headers[one] ?? '')])
        const whole = answer.statusCode === 200 && answer.complete
        resolve(
          whole ? { data: Buffer.concat(chunks), headers: told.filter(([, text]) => text !== '') } : null,
        )
      })
    })
    asked.on('error', () => resolve(null)).end()
  })
}

function written({ name, value, options: { path, maxAge, httpOnly, secure, sameSite } }: Cookie): string {
  const until = new Date(Date.now() + maxAge * 1000).toUTCString()
  const flags = [secure ? 'Secure' : '', httpOnly ? 'HttpOnly' : '', `SameSite=${sameSite}`].filter(Boolean)
  return [
    `${name}=${encodeURIComponent(value)}`,
    `Path=${path}`,
    `Expires=${until}`,
    `Max-Age=${maxAge}`,
    ...flags,
  ].join('; ')
}

/** The same request for Next, which has not read it yet. */
function again(read: IncomingMessage, body: Uint8Array): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = read
  const request = new IncomingMessage(read.socket)
  Object.assign(request, {
    method,
    url,
    headers,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
  })
  request.push(body)
  request.push(null)
  request.complete = true
  return request
}

const waiting: (() => void)[] = []
let underWay = 0

/** In the order in which they came, `atOnce` at a time. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (underWay >= atOnce) await new Promise<void>(resolve => waiting.push(resolve))
  else underWay += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    // A place is handed on, not given back, where somebody waits for it.
    if (next) next()
    else underWay -= 1
  }
}
