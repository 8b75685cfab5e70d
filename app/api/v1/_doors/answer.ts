import 'server-only'
import { getTranslations } from 'next-intl/server'
import { failureWords } from '@/app/_i18n/failure-words'
import type { Failure, Result } from '@/lib/model/result'
import { statusOf } from './status-of'

const headers = { 'Cache-Control': 'no-store' }

/** JSON of what a verb gave: its value, or `{ failure }` with a message in the reader's language. */
export async function answer<T, F extends Failure>(result: Result<T, F>, created = false): Promise<Response> {
  if (result.ok) return Response.json(result.value, { status: created ? 201 : 200, headers })
  const t = await getTranslations('failures')
  const message = failureWords(t, result.failure)
  return Response.json(
    { failure: { ...result.failure, message } },
    { status: statusOf(result.failure), headers },
  )
}
