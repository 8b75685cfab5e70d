import type { IncomingMessage } from 'node:http'
import { learnerCookieName } from '@/lib/model/cookie'
import { findQuizByCode } from '@/lib/usecases/find-quiz-by-code'
import { type Looks, moulded } from './moulded'
import { addressOf, hasCookie } from './read-request'

/** As codes are written on a board; what is typed otherwise is read by the page itself. */
const place = /^\/join\/([2-9A-HJ-NP-Y]{8,12})$/

/** The page that a join code leads to says the same to all of whom nothing is known yet. */
export const joinFront = moulded((request, path) => {
  const [, code] = place.exec(path) ?? []
  return code && isNobody(request) ? () => looksOf(request, code) : false
})

const isNobody = ({ headers: { cookie } }: IncomingMessage) =>
  !hasCookie(cookie, learnerCookieName) && !cookie?.includes('passage.session_token')

async function looksOf(request: IncomingMessage, code: string): Promise<Looks | null> {
  // Where there is none, the page looks again, says so, and that is the try that counts.
  const asked = { actor: { role: 'visitor' } as const, code, address: addressOf(request), counted: false }
  const found = await findQuizByCode(asked)
  // Everything that the page is told of a quiz.
  return found.ok ? { key: `join ${code} ${JSON.stringify(found.value)}`, own: null } : null
}
