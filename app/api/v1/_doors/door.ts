import 'server-only'
import { type Failure, fail, type Result } from '@/lib/model/result'
import { answer } from './answer'
import { sameOrigin } from './same-origin'

type Work = () => Promise<Result<unknown, Failure>>

/** A door that reads: whatever happens, the answer is JSON. */
export async function readingDoor(work: Work): Promise<Response> {
  try {
    return await answer(await work())
  } catch (cause) {
    // An outage or a bug: logged for the operator, told to nobody.
    console.error(cause)
    return answer(fail('unavailable', 'unexpected'))
  }
}

/** A door that changes something: only for our own pages, and for clients that are no browser. */
export async function changingDoor(request: Request, work: Work): Promise<Response> {
  const ours = sameOrigin(request.headers, process.env.PASSAGE_URL)
  return readingDoor(ours ? work : async () => fail('forbidden', 'other-site'))
}
