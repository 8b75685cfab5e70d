import 'server-only'
import type { Cookie } from '@/lib/model/cookie'
import { ok, type Result } from '@/lib/model/result'
import { authentication, cookiesOf } from './authentication'
import { requestCookies } from './request-cookies'

export type SignOutInput = { headers: Headers }
export type SignedOut = { cookies: Cookie[] }

/** Ends this browser's session; the cookies to set take the old ones away. */
export async function signOut({ headers }: SignOutInput): Promise<Result<SignedOut>> {
  const { api } = await authentication()
  const { headers: set } = await api.signOut({ headers: requestCookies(headers), returnHeaders: true })
  return ok({ cookies: cookiesOf(set) })
}
