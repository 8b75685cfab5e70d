import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { Result } from '@/lib/model/result'

/** What a page stands on. Another's thing is not there; anything else that fails is for the error page. */
export function found<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const { kind, code } = result.failure
  if (kind === 'not-found' || kind === 'forbidden' || kind === 'invalid') notFound()
  if (kind === 'unauthenticated') redirect('/sign-in')
  throw new Error(`page: ${kind} ${code}`)
}
