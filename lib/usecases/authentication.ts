import 'server-only'
import { parseSetCookieHeader } from 'better-auth/cookies'
import { betterAuth } from 'better-auth/minimal'
import type { Cookie } from '@/lib/model/cookie'
import { passwordLongest, passwordShortest } from '@/lib/model/password'
import { authenticationStore } from '@/lib/storage/authentication-store'
import { type Database, database } from '@/lib/storage/database'
import { secret } from '@/lib/storage/secret'
import { cookiesAreSecure, publicAddress } from './public-address'

/**
 * Sessions and passwords. Called through its server API only: its HTTP routes are not exposed, nobody signs up
 * through it (users are made by invitation or claim), and its rate limit is ours (`within-limit`).
 */
async function build({ prisma }: Database) {
  return betterAuth({
    appName: 'Passage',
    baseURL: publicAddress() ?? 'http://localhost',
    secret: await secret(),
    database: authenticationStore(prisma),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordShortest,
      maxPasswordLength: passwordLongest,
    },
    session: { expiresIn: 30 * 24 * 60 * 60, updateAge: 24 * 60 * 60, cookieCache: { enabled: false } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: { cookiePrefix: 'passage', useSecureCookies: cookiesAreSecure() },
  })
}

const built = new WeakMap<Database, ReturnType<typeof build>>()

/** One for each open database: better-auth reads its settings once. */
export async function authentication(): ReturnType<typeof build> {
  const db = await database()
  const ready = built.get(db) ?? build(db)
  built.set(db, ready)
  return ready
}

/** What better-auth would have set on a response of its own. */
export function cookiesOf(headers: Headers): Cookie[] {
  return headers.getSetCookie().flatMap(line =>
    [...parseSetCookieHeader(line)].map(([name, { value, ...attributes }]) => ({
      name,
      value,
      options: {
        httpOnly: attributes.httponly ?? true,
        secure: attributes.secure ?? false,
        sameSite: 'lax' as const,
        path: attributes.path ?? '/',
        maxAge: attributes['max-age'] ?? 0,
      },
    })),
  )
}
