import 'server-only'
import { asLearner } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Cookie, learnerCookieName } from '@/lib/model/cookie'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { forgetLearner, listLearnersOf } from '@/lib/storage/forget-learners'
import { removeUser } from '@/lib/storage/users'
import { cookiesAreSecure } from './public-address'

export type DeleteOwnDataInput = { actor: Actor }
export type OwnDataDeleted = { cookies: Cookie[] }

/**
 * A learner leaves: their name, account, open attempts and places in classes are deleted. What they submitted stays in
 * the statistics as nobody's. An instructor who took quizzes keeps their account, and what they took becomes nobody's.
 */
export async function deleteOwnData({ actor }: DeleteOwnDataInput): Promise<Result<OwnDataDeleted>> {
  const claim = asLearner(actor)
  if (!claim.ok) return claim
  const { learnerId, userId } = claim.value
  const db = await database()
  await db.transact(async tx => {
    for (const id of await listLearnersOf(tx, learnerId, userId)) await forgetLearner(tx, id)
    if (userId && actor.role === 'learner') await removeUser(tx, userId)
  })
  const gone = { httpOnly: true, secure: cookiesAreSecure(), sameSite: 'lax', path: '/', maxAge: 0 } as const
  return ok({ cookies: [{ name: learnerCookieName, value: '', options: gone }] })
}
