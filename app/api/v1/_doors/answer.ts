import 'server-only'
import { getTranslations } from 'next-intl/server'
import { failureWords } from '@/app/_i18n/failure-words'
import type { Failure, FailureKind, Result } from '@/lib/model/result'

const status = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  closed: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
} satisfies { [K in FailureKind]: number }

const headers = { 'Cache-Control': 'no-store' }

/** JSON of what a verb gave: its value, or `{ failure }` with a message in the reader's language. */
export async function answer<T, F extends Failure>(result: Result<T, F>, created = false): Promise<Response> {
  if (result.ok) return Response.json(result.value, { status: created ? 201 : 200, headers })
  const { kind } = result.failure
  const t = await getTranslations('failures')
  const message = failureWords(t, result.failure)
  return Response.json({ failure: { ...result.failure, message } }, { status: status[kind], headers })
}
