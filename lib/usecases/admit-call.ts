import 'server-only'
import { personalTokenHash, tokenOfHeader } from '@/lib/access/personal-token'
import type { Actor } from '@/lib/model/actor'
import { fail, ok, type Result } from '@/lib/model/result'
import type { ApiToken, TokenScope } from '@/lib/model/token'
import { findApiToken, markApiTokenUsed } from '@/lib/storage/api-tokens'
import { database } from '@/lib/storage/database'
import { findUser } from '@/lib/storage/users'
import { countTry, type Pace, withinLimit } from './within-limit'

/** `scope`: what the call needs; null when any token will do. */
export type AdmitCallInput = { authorization: string | null; address: string; scope: TokenScope | null }
export type AdmittedCall = { actor: Actor; token: ApiToken }
/** `pace` is what is left to the owner of the token; null when nobody could be made out. */
export type Admission = { pace: Pace | null; result: Result<AdmittedCall> }

/**
 * Who calls `/api/v1`, by the personal token of the call alone. A token is as good as its owner: who is no instructor any
 * more, or has still to choose a password, is let in nowhere. All tokens of one owner are counted together.
 */
export async function admitCall({ authorization, address, scope }: AdmitCallInput): Promise<Admission> {
  const given = tokenOfHeader(authorization)
  if (given === null)
    return refused(fail('unauthenticated', authorization ? 'token-unknown' : 'token-needed'))
  const { prisma } = await database()
  const found = await findApiToken(prisma, personalTokenHash(given))
  const owner = found && (await findUser(prisma, found.ownerId))
  if (!found || owner?.role !== 'instructor' || owner.passwordIsTemporary) {
    const tried = await withinLimit('api-address', address)
    return refused(tried.ok ? fail('unauthenticated', 'token-unknown') : tried)
  }
  const { token, ownerId } = found
  const now = new Date()
  if (token.expiresAt <= now) return refused(fail('unauthenticated', 'token-expired'))
  const pace = await countTry('api', ownerId)
  if (!pace.allowed) return { pace, result: fail('too-many', 'too-many-calls') }
  if (scope !== null && !token.scopes.includes(scope))
    return { pace, result: fail('forbidden', 'scope-missing', { params: { scope } }) }
  await markApiTokenUsed(prisma, token.id, now)
  return { pace, result: ok({ actor: { role: 'instructor', userId: ownerId, learnerId: null }, token }) }
}

const refused = (result: Result<never>): Admission => ({ pace: null, result })
