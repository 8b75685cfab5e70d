import 'server-only'
import { z } from 'zod'
import { type Cookie, comfortCookieName, themeCookieName } from '@/lib/model/cookie'
import { emailSchema } from '@/lib/model/password'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { comfortOf, findUser } from '@/lib/storage/users'
import type { SignedIn } from './accept-invitation'
import { openSession } from './open-session'
import { parseInput } from './parse-input'
import { cookiesAreSecure } from './public-address'
import { unlessTried, withinLimit } from './within-limit'

export type SignInInput = { email: string; password: string; address: string }

const schema = z.object({
  email: emailSchema,
  password: z.string().min(1, 'password-needed').max(1000, 'wrong-email-or-password'),
  address: z.string().max(100),
})

export async function signIn(input: SignInInput): Promise<Result<SignedIn>> {
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { email, password, address } = given.value
  // A room of computers shares an address: who gets in was no try.
  const session = await unlessTried(
    ['sign-in-address', address],
    async () => {
      const asThem = await withinLimit('sign-in-email', email)
      return asThem.ok ? openSession(email, password) : asThem
    },
    result => !result.ok,
  )
  if (!session.ok) return session
  const { prisma } = await database()
  const user = await findUser(prisma, session.value.userId)
  const comfort = comfortCookies(await comfortOf(prisma, session.value.userId))
  return ok({
    cookies: [...session.value.cookies, ...comfort],
    mustChangePassword: user?.passwordIsTemporary ?? false,
  })
}

const oneYear = 365 * 24 * 60 * 60

/** This device is set as the account's owner had the last one; its script changes it from there. */
function comfortCookies(kept: string | null): Cookie[] {
  const [comfort, theme] = kept?.split('/') ?? []
  if (comfort === undefined || theme === undefined) return []
  const options = {
    ...{ httpOnly: false, secure: cookiesAreSecure(), path: '/', maxAge: oneYear },
    sameSite: 'lax' as const,
  }
  return [
    { name: comfortCookieName, value: comfort, options },
    { name: themeCookieName, value: theme, options },
  ]
}
