import type { IncomingMessage } from 'node:http'
import { learnerCookieName } from '@/lib/model/cookie'
import { findQuizByCode } from '@/lib/usecases/find-quiz-by-code'
import { type Looks, moulded } from './moulded'
import { addressOf, hasCookie } from './read-request'

/** As codes are written on a board; what is typed otherwise is read by the page itself. */
export const joinPlace = /^\/join\/([2-9A-HJ-NP-Y]{8,12})$/

/** The page that a join code leads to says the same to all of whom nothing is known yet. */
export const joinFront = moulded((request, path) => {
  const [, code] = joinPlace.exec(path) ?? []
  if (!code || !isNobody(request)) return false
  const address = addressOf(request)
  let looked = false
  return () => {
    const again = looked
    looked = true
    // A class sits behind one address: whoever comes while it is being looked up waits for that. What is looked up once
    // more is for what has changed since.
    return again ? looksOf(code, address) : underWay(`${code} ${address}`, () => looksOf(code, address))
  }
})

/** Nothing is known of who asks. */
export const isNobody = ({ headers: { cookie } }: IncomingMessage) =>
  !hasCookie(cookie, learnerCookieName) && !cookie?.includes('passage.session_token')

const looking = new Map<string, Promise<Looks | null>>()

function underWay(name: string, look: () => Promise<Looks | null>): Promise<Looks | null> {
  const begun = looking.get(name) ?? look().finally(() => looking.delete(name))
  looking.set(name, begun)
  return begun
}

async function looksOf(code: string, address: string): Promise<Looks | null> {
  // Where there is none, the page looks again, says so, and that is the try that counts.
  const asked = { actor: { role: 'visitor' } as const, code, address, counted: false }
  const found = await findQuizByCode(asked)
  // Everything that the page is told of a quiz.
  return found.ok ? { key: `join ${code} ${JSON.stringify(found.value)}`, own: null } : null
}
