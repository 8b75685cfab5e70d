import type { IncomingMessage } from 'node:http'
import { addressFrom } from '@/app/_session/address-from'
import type { Actor } from '@/lib/model/actor'
import { learnerCookieName } from '@/lib/model/cookie'
import { identifyLearner } from '@/lib/usecases/identify-actor'

/** The headers of a request as doors read them. */
export function headersOf({ headers }: Pick<IncomingMessage, 'headers'>): Pick<Headers, 'get'> {
  return {
    get: name => {
      const value = headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : (value ?? null)
    },
  }
}

/** The value of one cookie; the last one counts where a name comes twice, as it does for Next. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  const parts = (header ?? '').split(/; */)
  const value = parts.findLast(part => part.startsWith(`${name}=`))?.slice(name.length + 1)
  try {
    return value && decodeURIComponent(value)
  } catch {
    // What cannot be read says nothing.
    return undefined
  }
}

export const hasCookie = (header: string | undefined, name: string): boolean =>
  cookieOf(header, name) !== undefined

/** Where a request came from, as client-address.ts reads it. */
export const addressOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string =>
  addressFrom(headersOf({ headers }).get('x-forwarded-for'))

/** Who asks after one attempt. */
export function learnerOf(request: IncomingMessage): Promise<Actor> {
  const learnerCookie = cookieOf(request.headers.cookie, learnerCookieName) ?? null
  return identifyLearner({ headers: headersOf(request), learnerCookie })
}

/**
 * The body of a request, at most so many bytes; null when it is larger.
 * @throws when it ends before it is whole: nobody is there any more to be answered
 */
export function readSent(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length']) > most) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength
      if (bytes > most) resolve(null)
      else chunks.push(chunk)
    })
    request.once('end', () => resolve(bytes > most ? null : Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => reject(new Error('a body that was cut off')))
  })
}
