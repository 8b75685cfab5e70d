import { randomBytes } from 'node:crypto'
import { request as askHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzip } from 'node:zlib'
import { comfortCookie, comfortFrom, writeComfort } from '@/app/_comfort/comfort'
import { themeFrom } from '@/app/_theme/theme'
import { type Cut, cutPage } from './cut-page'
import { type Given, shapeOf } from './given-shape'
import { KeptPapers } from './kept-papers'
import { cookieOf } from './read-request'
import { isStraight, showInstead, straight } from './shown-instead'
import type { Front } from './stand-before-next'
import { languageOf } from './tell'

/**
 * What a page looks like: whoever has the same `key` is shown the same in one language and one setting of type and
 * colours, but for what is an attempt's own.
 */
export type Looks = { key: string; own: OwnLooks | null }
type OwnLooks = { attemptId: string; now: number; deadline: number | null; responses: readonly Given[] }

const papers = new KeptPapers()
const partly = ['next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'range']

type LooksOf = (request: IncomingMessage, path: string) => (() => Promise<Looks | null>) | false

/**
 * A page that is one page for many is made by Next once, and filled in for each of them. `looksOf` says what it looks like;
 * false: not this kind of page; null: one reader's own, which is Next's to make, and so is whatever else goes wrong.
 */
export function moulded(looksOf: LooksOf): Front {
  return (request, response, goOn) => {
    const { method, headers, url = '' } = request
    if (method !== 'GET' || isStraight(headers[straight])) return false
    // Parts of a page for the router of an open one, and a reload that is meant to take nothing from anywhere.
    if (partly.some(name => headers[name]) || headers['cache-control'] === 'no-cache') return false
    // As an action that led to a page asks for it: whole, as data for the router.
    const path = headers.rsc ? url.replace(/\?_rsc(?:=[\w-]*)?$/, '') : url
    const look = looksOf(request, path)
    if (!look) return false
    look()
      .then(async looks => looks && (await send(request, response, looks, look)))
      .then(
        sent => sent || response.destroyed || goOn(),
        // The page itself says what is wrong, if anything is.
        () => response.headersSent || response.destroyed || goOn(),
      )
    return true
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { key, own }: Looks,
  look: () => Promise<Looks | null>,
): Promise<boolean> {
  const { cookie, rsc, 'accept-encoding': taken = '' } = request.headers
  const responses = own?.responses ?? []
  const shape = shapeOf(responses)
  if (!shape) return false
  const theme = themeFrom(cookieOf(cookie, 'theme'))
  const comfort = writeComfort(comfortFrom(cookieOf(cookie, comfortCookie)))
  const form = rsc ? 'data' : 'page'
  const whole = [key, languageOf(request), theme, comfort, form].join(' ')
  const cast = {
    attemptId: own?.attemptId ?? '',
    nonce: randomBytes(18).toString('base64'),
    now: own ? String(own.now) : '',
    deadline: own ? String(own.deadline) : '',
    ...{ responses, shape },
  }
  const filled = await papers.fill(whole, form, cast, async () => {
    const fresh = await makePage(request, form, own && { ...own, shown: shape.shown })
    // Between the look and the page it may have become another kind of page: then it is nobody else's.
    const after = fresh && (await look())
    return after?.key === key && after.own?.deadline === own?.deadline ? fresh : null
  })
  if (!filled) return false
  const packed = /\bgzip\b/.test(String(taken))
  const body = packed ? await pack(filled.page) : filled.page
  if (response.destroyed) return true
  for (const [name, value] of filled.headers) response.setHeader(name, value)
  response.setHeader('Content-Length', body.byteLength)
  if (packed) response.setHeader('Content-Encoding', 'gzip')
  response.end(body)
  return true
}

const pack = (page: Buffer) =>
  new Promise<Buffer>((resolve, reject) => {
    gzip(page, (cause, packed) => (cause ? reject(cause) : resolve(packed)))
  })

/** Asks this very server for the page, as the one who asked, but unpacked, and with marks where they have typed words. */
function makePage(
  { socket, url, headers }: IncomingMessage,
  form: 'page' | 'data',
  own: (OwnLooks & { shown: readonly Given[] }) | null,
): Promise<Cut | null> {
  const { host = '', cookie = '', 'accept-language': language = '', 'user-agent': agent = '' } = headers
  return showInstead(own?.shown ?? null, word => {
    const passed = {
      ...{ host, cookie, 'accept-language': language, 'user-agent': agent, [straight]: word },
      ...(form === 'data' ? { rsc: '1' } : {}),
    }
    return new Promise(resolve => {
      const asked = askHttp(
        { host: socket.localAddress, port: socket.localPort, path: url, headers: passed, agent: false },
        answer => {
          const chunks: Buffer[] = []
          const { statusCode, rawHeaders } = answer
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('error', () => resolve(null))
          answer.on('end', () => {
            const whole = statusCode === 200 && answer.complete
            resolve(whole ? cutOrNot(Buffer.concat(chunks), rawHeaders, form, own) : null)
          })
        },
      )
      asked.on('error', () => resolve(null)).end()
    })
  })
}

/** A page that cannot be read is Next's to make. */
function cutOrNot(...page: Parameters<typeof cutPage>): Cut | null {
  try {
    return cutPage(...page)
  } catch {
    return null
  }
}
