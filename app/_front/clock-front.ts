import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { findAttemptClock } from '@/lib/usecases/find-attempt-clock'
import { learnerOf } from './read-request'
import type { Front } from './stand-before-next'
import { tell } from './tell'

const place = /^\/api\/v1\/attempts\/([\w-]+)\/clock$/

/** The clock of an attempt, which each open page asks for every ten seconds: the same door as its route.ts. */
export const clockFront: Front = (request, response) => {
  const [, attemptId] = (request.method === 'GET' && place.exec(request.url ?? '')) || []
  if (!attemptId) return false
  void tell(request, response, async () =>
    hideAttempt(await findAttemptClock({ actor: await learnerOf(request), attemptId })),
  )
  return true
}
