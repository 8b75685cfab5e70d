import 'server-only'
import { isAPIError } from 'better-auth/api'
import { z } from 'zod'
import { asUser } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Cookie } from '@/lib/model/cookie'
import { passwordSchema } from '@/lib/model/password'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { markPasswordChosen } from '@/lib/storage/users'
import { authentication, cookiesOf } from './authentication'
import { parseInput } from './parse-input'
import { requestCookies } from './request-cookies'
import { withinLimit } from './within-limit'

export type ChangePasswordInput = {
  actor: Actor
  headers: Headers
  currentPassword: string
  newPassword: string
}
export type PasswordChanged = { cookies: Cookie[] }

const schema = z.object({
  currentPassword: z.string().min(1, 'password-needed').max(1000, 'wrong-password'),
  newPassword: passwordSchema,
})

/** Ends all other sessions of the account; this one goes on with the cookies returned. */
export async function changePassword(input: ChangePasswordInput): Promise<Result<PasswordChanged>> {
  const userId = asUser(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { currentPassword, newPassword } = given.value
  if (newPassword === currentPassword) return fail('invalid', 'password-same', { field: 'newPassword' })
  const allowed = await withinLimit('change-password', userId.value)
  if (!allowed.ok) return allowed
  const { api } = await authentication()
  const headers = requestCookies(input.headers)
  const session = await api.getSession({ headers })
  if (session?.user.id !== userId.value) return fail('unauthenticated', 'sign-in-first')
  try {
    const changed = await api.changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    })
    const { prisma } = await database()
    await markPasswordChosen(prisma, userId.value)
    return ok({ cookies: cookiesOf(changed.headers) })
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500)
      return fail('invalid', 'wrong-password', { field: 'currentPassword' })
    throw error
  }
}
