import type { IncomingMessage, ServerResponse } from 'node:http'
import { createTranslator } from 'use-intl/core'
import { failureWords } from '@/app/_i18n/failure-words'
import { localeFor } from '@/app/_i18n/locale'
import { statusOf } from '@/app/api/v1/_doors/status-of'
import { catalogue } from '@/lib/messages/catalogue'
import { type Failure, fail, type Result } from '@/lib/model/result'
import { cookieOf } from './read-request'

/** The language of whoever asks, as pages have it. */
export function languageOf({ headers }: IncomingMessage) {
  return localeFor(cookieOf(headers.cookie, 'locale'), headers['accept-language'] ?? null)
}

/** Answers with what a verb gave, as the doors behind Next do (answer.ts). */
export async function tell(
  request: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<Result<unknown, Failure>>,
): Promise<void> {
  let result: Result<unknown, Failure>
  try {
    result = await work()
  } catch (cause) {
    // Who is gone before all was said is told nothing.
    if (request.errored || response.destroyed) return
    // An outage or a bug: logged for the operator, told to nobody.
    console.error(cause)
    result = fail('unavailable', 'unexpected')
  }
  const text = JSON.stringify(result.ok ? result.value : { failure: inWords(request, result.failure) })
  response.writeHead(result.ok ? 200 : statusOf(result.failure), {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(text),
  })
  response.end(text)
}

function inWords(request: IncomingMessage, failure: Failure): Failure & { message: string } {
  const locale = languageOf(request)
  const t = createTranslator({ locale, messages: catalogue[locale], namespace: 'failures' })
  return { ...failure, message: failureWords(t as never, failure) }
}
