import 'server-only'
import { getTranslations } from 'next-intl/server'
import { failureWords } from '@/app/_i18n/failure-words'
import type { Failure } from '@/lib/model/result'
import { statusOf } from './status-of'

/** What of a call is amiss, as a JSON pointer into its body or the name of a parameter, with Zod’s code. */
export type Amiss = { pointer: string; code: string }

export type Problem = { status: number; body: string; headers: Record<string, string> }

/** RFC 9457, in the caller’s language: `code` for machines, `detail` for people. */
export async function problemOf(failure: Failure, errors: readonly Amiss[] = []): Promise<Problem> {
  const t = await getTranslations('api')
  const status = statusOf(failure)
  const body = {
    type: `urn:passage:problem:${failure.code}`,
    title: t(`problems.${failure.kind}`),
    status,
    detail: failureWords(await getTranslations('failures'), failure),
    code: failure.code,
    ...(errors.length > 0 ? { errors } : {}),
  }
  return { status, body: JSON.stringify(body), headers: headersOf(failure) }
}

const secondsBeforeAgain = 5

function headersOf({ kind, code, params }: Failure): Record<string, string> {
  if (kind === 'unauthenticated')
    return {
      'WWW-Authenticate':
        code === 'token-needed' ? 'Bearer realm="Passage"' : 'Bearer realm="Passage", error="invalid_token"',
    }
  if (code === 'scope-missing')
    return {
      'WWW-Authenticate': `Bearer realm="Passage", error="insufficient_scope", scope="${params?.scope}"`,
    }
  if (code === 'call-at-work') return { 'Retry-After': String(secondsBeforeAgain) }
  if (kind === 'too-many' && params?.minutes) return { 'Retry-After': String(Number(params.minutes) * 60) }
  return {}
}
