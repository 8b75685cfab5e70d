import { APICallError } from 'ai'
import type { ModelTrouble } from '@/lib/model/language-model'

/** What went wrong with a call, and after how many seconds the provider wants to be asked again. */
export type Trouble = { trouble: ModelTrouble; retryAfterSeconds: number | null }

/** Waiting longer than this helps nobody who looks at a progress bar. */
const longestWait = 20

/** The kind of an error, and nothing of its words: a provider may repeat the key or the article in them. */
export function troubleOf(error: unknown): Trouble {
  if (!APICallError.isInstance(error)) return plain(troubleOfName(error))
  const { statusCode: status, responseBody = '', responseHeaders } = error
  if (status === undefined || status < 400) return plain(troubleOfName(error))
  return { trouble: troubleOfStatus(status, responseBody), retryAfterSeconds: waitOf(responseHeaders) }
}

const plain = (trouble: ModelTrouble): Trouble => ({ trouble, retryAfterSeconds: null })

function troubleOfStatus(status: number, body: string): ModelTrouble {
  if (/insufficient_quota|credit balance|billing|payment/i.test(body) || status === 402) return 'no-credit'
  if (status === 401 || status === 403) return 'refused-key'
  if (/context_length|context length|too many tokens|prompt is too long/i.test(body) || status === 413)
    return 'too-long'
  if (status === 404) return /model/i.test(body) ? 'no-such-model' : 'wrong-address'
  if (status === 405 || status === 410) return 'wrong-address'
  if (status === 408 || status === 504) return 'too-slow'
  if (status === 429) return 'rate-limited'
  if (status >= 500) return 'overloaded'
  if (/model.{0,40}(?:not exist|not found|unknown|invalid)/is.test(body)) return 'no-such-model'
  if (/api[ _-]?key/i.test(body)) return 'refused-key'
  return 'bad-request'
}

const absent =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS|ERR_SSL)/
/** Whoever answers cannot show who they are. */
const untrusted = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/
const broken = /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_BODY_TIMEOUT)/

/** What is no answer of the provider at all: nobody there, a page instead of a model, a line that broke. */
function troubleOfName(error: unknown): ModelTrouble {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 6; depth++) {
    const code = 'code' in cause ? String(cause.code) : ''
    if (untrusted.test(code)) return 'untrusted'
    if (absent.test(code)) return 'unreachable'
    if (broken.test(code) || /terminated|too long|socket/i.test(cause.message)) return 'cut'
    if (/redirect|a page instead/i.test(cause.message)) return 'wrong-address'
    if (/^AI_EmptyResponseBody/.test(cause.name)) return 'empty'
    if (/^AI_(?:JSONParse|TypeValidation|InvalidResponseData)/.test(cause.name)) return 'wrong-address'
    cause = cause.cause
  }
  return error instanceof Error && /fetch failed|cannot connect/i.test(error.message)
    ? 'unreachable'
    : 'unexpected'
}

function waitOf(headers: Record<string, string> | undefined): number | null {
  const seconds = Number(headers?.['retry-after'])
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(longestWait, seconds) : null
}
