import 'server-only'
import { getTranslations } from 'next-intl/server'
import { failureWords } from '@/app/_i18n/failure-words'
import { type Failure, fail, type Result } from '@/lib/model/result'
import { answer } from './answer'
import { sameOrigin } from './same-origin'

const headers = {
  'Content-Type': 'application/x-ndjson; charset=utf-8',
  // Nothing on the way may hold lines back to compress or to gather them.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/** Does the work and says how far it is; that nobody listens any more does not stop it. */
type Work<P> = (say: (progress: P) => void) => Promise<Result<unknown, Failure>>

/**
 * A door that changes something and takes a while: a line of JSON for each step, then one for what came of it, its
 * value or `{ failure }`. What is refused before the first step is answered as at any other door.
 */
export async function streamingDoor<P>(request: Request, work: Work<P>): Promise<Response> {
  if (!sameOrigin(request.headers, process.env.PASSAGE_URL)) return answer(fail('forbidden', 'other-site'))
  const t = await getTranslations('failures')
  const lines = new TextEncoderStream()
  const writer = lines.writable.getWriter()
  // Who reads may be gone; then there is nobody to tell.
  const write = (line: unknown) => void writer.write(`${JSON.stringify(line)}\n`).catch(() => undefined)

  let begin = () => undefined as void
  const begun = new Promise<null>(resolve => {
    begin = () => resolve(null)
  })
  const result = work(progress => {
    write(progress)
    begin()
  }).catch(raised)
  const refused = await Promise.race([begun, result])
  if (refused) return answer(refused)

  void result.then(end => {
    write(end.ok ? end.value : { failure: { ...end.failure, message: failureWords(t, end.failure) } })
    return writer.close().catch(() => undefined)
  })
  return new Response(lines.readable, { headers })
}

/** An outage or a bug: logged for the operator, told to nobody. */
function raised(cause: unknown): Result<never> {
  console.error(cause)
  return fail('unavailable', 'unexpected')
}
