import 'server-only'
import { isAPIError } from 'better-auth/api'
import type { Cookie } from '@/lib/model/cookie'
import { fail, ok, type Result } from '@/lib/model/result'
import { authentication, cookiesOf } from './authentication'

/** Unknown address and wrong password are one and the same failure, and take the same time. */
export async function openSession(
  email: string,
  password: string,
): Promise<Result<{ userId: string; cookies: Cookie[] }>> {
  const { api } = await authentication()
  try {
    const { headers, response } = await api.signInEmail({ body: { email, password }, returnHeaders: true })
    return ok({ userId: response.user.id, cookies: cookiesOf(headers) })
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return fail('unauthenticated', 'wrong-email-or-password')
    throw error
  }
}
