import { learnerCookie } from '@/lib/access/learner-cookie'
import type { Actor } from '@/lib/model/actor'
import type { Cookie } from '@/lib/model/cookie'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { insertLearner } from '@/lib/storage/learners'
import { secret } from '@/lib/storage/secret'
import { createInstructor } from '@/lib/usecases/create-instructor'
import { identifyActor } from '@/lib/usecases/identify-actor'

/** The value of a result that must be there; a failure fails the test with its own words. */
export function got<T, F>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`)
  return result.value
}

let people = 0

/** An instructor in the open database, with the password they sign in with. */
export async function anInstructor() {
  const name = `Instructor ${++people}`
  const email = `instructor${people}@example.org`
  const { userId, password } = got(await createInstructor({ actor: { role: 'operator' }, name, email }))
  const { prisma } = await database()
  await prisma.user.update({ where: { id: userId }, data: { passwordIsTemporary: false } })
  const actor = { role: 'instructor', userId, learnerId: null } as const satisfies Actor
  return { name, email, password, userId, actor }
}

/** A guest in the open database, with the cookie that is theirs. */
export async function aGuest(name: string) {
  const { prisma } = await database()
  const { id: learnerId } = await insertLearner(prisma, { name, userId: null })
  const actor = { role: 'learner', learnerId, userId: null } as const satisfies Actor
  return { actor, learnerId: learnerId satisfies Id, cookie: learnerCookie(learnerId, await secret(), false) }
}

export function headersWith(cookies: readonly Cookie[]): Headers {
  return new Headers({ cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') })
}

export const identified = (headers: Headers) => identifyActor({ headers, learnerCookie: null })
