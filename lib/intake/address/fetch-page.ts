import type { IncomingMessage } from 'node:http'
import { fail, ok, type Result } from '@/lib/model/result'
import { largestFile } from '@/lib/model/source'
import type { GivenFile } from '../files/found'
import { askOnce } from './ask-once'
import { type Connect, connectByMachine } from './connect'
import { findPublic, type Resolve, resolveByMachine } from './find-public'
import { parseAddress, type Target } from './parse-address'
import { TooLarge, takeBody } from './take-body'

const mostRedirects = 5
/** Milliseconds for everything, redirects and a body that drips included. */
const longestFetch = 20_000
/** What an article may come as; what the bytes are is looked at again when they are read. */
const types =
  /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf|x-pdf|epub\+zip|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/i

export type Fetching = {
  onProgress?: (done: number, of: number) => void
  /** Arguments so that a test can stand in for the network; the checks are the same. */
  resolve?: Resolve
  connect?: Connect
  milliseconds?: number
  mostBytes?: number
}

const field = 'address'

/**
 * What stands at an address, fetched by this machine: http(s) on 80 or 443, every address of the name public, the
 * connection made to the one that was checked, each redirect checked the same way. No cookies, nothing sent along.
 * Failures: address-malformed, -scheme, -credentials, -port, -not-public, -not-found, -unreachable, -certificate, -slow, -too-large,
 * -type, -status, -redirects.
 */
export async function fetchPage(typed: string, options: Fetching = {}): Promise<Result<GivenFile>> {
  const { milliseconds = longestFetch } = options
  const signal = AbortSignal.timeout(milliseconds)
  const slow = fail('unavailable', 'address-slow', {
    params: { seconds: Math.ceil(milliseconds / 1_000) },
    field,
  })
  let next = typed
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const target = parseAddress(next)
    if (!target.ok) return target
    const address = await Promise.race([
      findPublic(target.value.host, options.resolve ?? resolveByMachine),
      ended(signal),
    ])
    if (address === null) return slow
    if (!address.ok) return address
    try {
      const answer = await askOnce(target.value, address.value, options.connect ?? connectByMachine, signal)
      const onward = redirectOf(answer, target.value)
      if (onward === null) return await take(answer, target.value, options, signal)
      answer.destroy()
      next = onward
    } catch (error) {
      if (error instanceof TooLarge) return tooLarge(options)
      if (signal.aborted) return slow
      const code = isOfCertificate(error) ? 'address-certificate' : 'address-unreachable'
      return fail('unavailable', code, {
        params: { host: target.value.host.slice(0, 100) },
        field,
      })
    }
  }
  return fail('invalid', 'address-redirects', { params: { most: mostRedirects }, field })
}

/** Whoever answers cannot show that they are who was asked: nothing is asked of them. */
function isOfCertificate(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/.test(code)
}

const tooLarge = ({ mostBytes = largestFile }: Fetching) =>
  fail('too-large', 'address-too-large', {
    params: { megabytes: Math.round(mostBytes / 1024 / 1024) },
    field,
  })

const ended = (signal: AbortSignal) =>
  new Promise<null>(resolve => signal.addEventListener('abort', () => resolve(null), { once: true }))

/** The address that a redirect leads to; null for an answer that is none. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, { url }: Target): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return null
  // One that cannot be parsed is refused as any other malformed address is.
  return URL.canParse(headers.location, url) ? new URL(headers.location, url).href : 'malformed:'
}

async function take(
  answer: IncomingMessage,
  { url }: Target,
  { onProgress = () => undefined, mostBytes = largestFile }: Fetching,
  signal: AbortSignal,
): Promise<Result<GivenFile>> {
  const { statusCode = 0, headers } = answer
  if (statusCode !== 200) {
    answer.destroy()
    return fail('invalid', 'address-status', { params: { status: statusCode }, field })
  }
  const type = headers['content-type'] ?? null
  const media = type?.split(';')[0]?.trim() ?? ''
  if (media !== '' && !types.test(media)) {
    answer.destroy()
    return fail('invalid', 'address-type', { params: { type: media.slice(0, 60) }, field })
  }
  signal.addEventListener('abort', () => answer.destroy(new Error('slow')), { once: true })
  const bytes = await takeBody(answer, mostBytes, onProgress)
  const name = url.pathname.split('/').at(-1) ?? ''
  return ok({ bytes, name, type, address: url.href, chapter: null })
}
