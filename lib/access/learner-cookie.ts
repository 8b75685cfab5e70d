import { type Cookie, learnerCookieName } from '@/lib/model/cookie'
import { type Id, idSchema } from '@/lib/model/id'
import { readSignedValue, signValue } from './sign-value'

const purpose = 'learner'
const oneYear = 365 * 24 * 60 * 60

/** The cookie with which a guest keeps their place. */
export function learnerCookie(learnerId: Id, secret: string, secure: boolean): Cookie {
  return {
    name: learnerCookieName,
    value: signValue(learnerId, purpose, secret),
    options: { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: oneYear },
  }
}

/** Who the cookie says, or null when it was not signed here. */
export function learnerOfCookie(value: string, secret: string): Id | null {
  const id = idSchema.safeParse(readSignedValue(value, purpose, secret))
  return id.success ? id.data : null
}
