import { randomBytes } from 'node:crypto'
import { request as askHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzip } from 'node:zlib'
import { comfortCookie, comfortFrom, writeComfort } from '@/app/_comfort/comfort'
import { themeFrom } from '@/app/_theme/theme'
import { type AttemptLooks, findAttemptLooks } from '@/lib/usecases/find-attempt-looks'
import { KeptMoulds } from './kept-moulds'
import { castPage, mouldOf, type PageMould } from './page-mould'
import { cookieOf, learnerOf } from './read-request'
import type { Front } from './stand-before-next'
import { languageOf } from './tell'

const place = /^\/attempt\/([0-9a-f-]{36})$/
/** The page as an action that led to it asks for it: whole, as data for the router. */
const placeAsData = /^\/attempt\/([0-9a-f-]{36})\?_rsc=[\w-]*$/
/** By this a page is asked of Next itself: nobody outside this process knows its value. */
const straight = 'x-passage-straight'
const word = randomBytes(18).toString('base64url')
const partly = ['next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'range']
const moulds = new KeptMoulds()

/**
 * The page of an attempt in which nothing was given yet is one page for all who have the same paper: made by Next once, and
 * filled in for each. When a class begins at the same moment, that is nearly every page. Everything else is Next's own.
 */
export const pageFront: Front = (request, response, goOn) => {
  const { method, headers, url = '' } = request
  const attemptId = method === 'GET' ? (headers.rsc ? placeAsData : place).exec(url)?.[1] : undefined
  if (!attemptId || headers[straight] === word) return false
  // Parts of a page for the router of an open one, and a reload that is meant to take nothing from anywhere.
  if (partly.some(name => headers[name]) || headers['cache-control'] === 'no-cache') return false
  send(request, response, attemptId).then(
    sent => sent || response.destroyed || goOn(),
    // The page itself says what is wrong, if anything is.
    () => response.headersSent || response.destroyed || goOn(),
  )
  return true
}

async function send(request: IncomingMessage, response: ServerResponse, attemptId: string): Promise<boolean> {
  const looks = await findAttemptLooks(await learnerOf(request), attemptId)
  if (!looks) return false
  const { cookie } = request.headers
  const theme = themeFrom(cookieOf(cookie, 'theme'))
  const comfort = writeComfort(comfortFrom(cookieOf(cookie, comfortCookie)))
  const data = request.headers.rsc ? 'data' : 'page'
  const key = [looks.key, languageOf(request), theme, comfort, data].join(' ')
  const mould = await moulds.find(key, () => makeMould(request, attemptId, looks))
  const cast = mould && {
    attemptId,
    nonce: randomBytes(18).toString('base64'),
    now: String(looks.now),
    deadline: String(looks.deadline),
  }
  const made = cast && castPage(mould, cast)
  if (!made) return false
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = packed ? await pack(made.page) : made.page
  if (response.destroyed) return true
  for (const [name, value] of made.headers) response.setHeader(name, value)
  response.setHeader('Content-Length', body.byteLength)
  if (packed) response.setHeader('Content-Encoding', 'gzip')
  response.end(body)
  return true
}

const pack = (page: Buffer) =>
  new Promise<Buffer>((resolve, reject) => {
    gzip(page, (cause, packed) => (cause ? reject(cause) : resolve(packed)))
  })

/** Asks this very server for the page, as the one who asked, but unpacked. */
function makeMould(
  { socket, url, headers }: IncomingMessage,
  attemptId: string,
  { deadline }: AttemptLooks,
): Promise<PageMould | null> {
  const { host = '', cookie = '', 'accept-language': language = '', 'user-agent': agent = '' } = headers
  const passed = {
    ...{ host, cookie, 'accept-language': language, 'user-agent': agent, [straight]: word },
    ...(headers.rsc ? { rsc: '1' } : {}),
  }
  return new Promise(resolve => {
    const asked = askHttp(
      { host: socket.localAddress, port: socket.localPort, path: url, headers: passed, agent: false },
      answer => {
        const chunks: Buffer[] = []
        const { statusCode, rawHeaders } = answer
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', () => resolve(null))
        answer.on('end', () =>
          resolve(
            statusCode === 200 && answer.complete
              ? mouldOf(Buffer.concat(chunks), rawHeaders, attemptId, deadline)
              : null,
          ),
        )
      },
    )
    asked.on('error', () => resolve(null)).end()
  })
}
