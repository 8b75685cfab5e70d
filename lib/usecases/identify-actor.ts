import 'server-only'
import { learnerOfCookie } from '@/lib/access/learner-cookie'
import type { Actor } from '@/lib/model/actor'
import type { Learner } from '@/lib/model/attempt'
import type { Id } from '@/lib/model/id'
import { database } from '@/lib/storage/database'
import { findLearner, findLearnerOfUser } from '@/lib/storage/learners'
import type { Queries } from '@/lib/storage/queries'
import { secret } from '@/lib/storage/secret'
import { findUser, type StoredUser } from '@/lib/storage/users'
import { authentication } from './authentication'
import { requestCookies } from './request-cookies'

export type IdentifyActorInput = { headers: Pick<Headers, 'get'>; learnerCookie: string | null }
export type Identity = {
  actor: Actor
  user: { id: Id; name: string; email: string; mustChangePassword: boolean } | null
  /** The name the learner joined with, when there is a learner. */
  learnerName: string | null
}

/** Never fails: who cannot be made out is a visitor. An account goes before the cookie of a guest. */
export async function identifyActor({ headers, learnerCookie }: IdentifyActorInput): Promise<Identity> {
  const { prisma } = await database()
  const user = await signedInUser(prisma, headers)
  const learner = await learnerHere(prisma, user, learnerCookie)
  return {
    actor: actorOf(user, learner),
    user: user && {
      id: user.id,
      name: user.name,
      email: user.email,
      mustChangePassword: user.passwordIsTemporary,
    },
    learnerName: learner?.name ?? null,
  }
}

/**
 * The same for a verb that looks at one attempt and so finds its learner itself: what a guest's signed cookie says is
 * taken as it is, and nothing is asked of the database.
 */
export async function identifyLearner({ headers, learnerCookie }: IdentifyActorInput): Promise<Actor> {
  const guest = !hasSession(headers) && learnerCookie && learnerOfCookie(learnerCookie, await secret())
  if (guest) return { role: 'learner', learnerId: guest, userId: null }
  return (await identifyActor({ headers, learnerCookie })).actor
}

/** Most learners carry no session: nothing to ask then. */
const hasSession = (headers: Pick<Headers, 'get'>) =>
  headers.get('cookie')?.includes('passage.session_token') ?? false

async function signedInUser(db: Queries, headers: Pick<Headers, 'get'>): Promise<StoredUser | null> {
  if (!hasSession(headers)) return null
  const { api } = await authentication()
  const session = await api.getSession({ headers: requestCookies(headers) })
  return session && findUser(db, session.user.id)
}

async function learnerHere(
  db: Queries,
  user: StoredUser | null,
  cookie: string | null,
): Promise<Learner | null> {
  const own = user && (await findLearnerOfUser(db, user.id))
  if (own) return own
  const id = cookie && learnerOfCookie(cookie, await secret())
  const guest = id ? await findLearner(db, id) : null
  // A guest that an account has claimed is reached by signing in to that account only.
  return guest?.userId === null ? guest : null
}

function actorOf(user: StoredUser | null, learner: Learner | null): Actor {
  if (user?.role === 'instructor')
    return { role: 'instructor', userId: user.id, learnerId: learner?.id ?? null }
  return learner ? { role: 'learner', learnerId: learner.id, userId: user?.id ?? null } : { role: 'visitor' }
}
