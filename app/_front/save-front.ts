import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { parseBody } from '@/app/api/v1/_doors/read-body'
import { sameOrigin } from '@/app/api/v1/_doors/same-origin'
import { saveBodySchema } from '@/app/api/v1/_doors/save-body'
import { fail } from '@/lib/model/result'
import { saveResponse } from '@/lib/usecases/save-response'
import { headersOf, learnerOf, readSent } from './read-request'
import type { Front } from './stand-before-next'
import { tell } from './tell'

const place = /^\/api\/v1\/attempts\/([\w-]+)\/responses\/([\w-]+)$/
const maxBytes = 64 * 1024

/** The save of a response, without Next, which costs more than the save: the same door as its route.ts. */
export const saveFront: Front = (request, response) => {
  if (request.method !== 'PUT') return false
  const [, attemptId, questionId] = place.exec(request.url ?? '') ?? []
  if (!attemptId || !questionId) return false
  const headers = headersOf(request)
  void tell(request, response, async () => {
    if (!sameOrigin(headers, process.env.PASSAGE_URL)) return fail('forbidden', 'other-site')
    const body = parseBody(headers, await readSent(request, maxBytes), saveBodySchema)
    if (!body.ok) return body
    const actor = await learnerOf(request)
    return hideAttempt(await saveResponse({ actor, attemptId, questionId, ...body.value }))
  })
  return true
}
