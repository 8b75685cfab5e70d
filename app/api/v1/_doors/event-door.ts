import 'server-only'
import type { Failure, Result } from '@/lib/model/result'
import { answer } from './answer'

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Nothing on the way may hold events back to compress or to gather them.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

const lookEveryMs = 2_000
/** A line that says nothing keeps proxies from closing a quiet stream. */
const breatheEveryMs = 20_000
/** Then the page asks anew, and who asks is found out again. */
const longestMs = 5 * 60_000

/** What is told, and what of it is news: `now` differs at each look and is none. */
type Look<T> = () => Promise<Result<{ now: number } & T, Failure>>

/**
 * Server-sent events: what there is now, then what there is whenever it has changed. It looks into the database for
 * each open page, and so tells the same on every instance. Ends when nobody listens, or when looking fails.
 */
export async function eventDoor<T>(request: Request, look: Look<T>): Promise<Response> {
  const first = await look()
  if (!first.ok) return answer(first)
  const encoder = new TextEncoder()
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const stop = () => {
    over = true
    clearTimeout(timer)
  }
  request.signal.addEventListener('abort', stop)

  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      const end = Date.now() + longestMs
      let told = ''
      let toldAt = 0
      const say = (text: string) => {
        stream.enqueue(encoder.encode(text))
        toldAt = Date.now()
      }
      const tell = (found: { now: number } & T) => {
        const { now: _, ...news } = found
        const words = JSON.stringify(news)
        if (words !== told) say(`data: ${JSON.stringify(found)}\n\n`)
        else if (Date.now() - toldAt > breatheEveryMs) say(': \n\n')
        told = words
      }
      const again = async () => {
        try {
          const found = await look()
          if (over) return
          if (!found.ok || Date.now() > end) return close()
          // Who reads slowly gets the next state, not all those in between.
          if ((stream.desiredSize ?? 0) > 0) tell(found.value)
          timer = setTimeout(again, lookEveryMs)
        } catch (cause) {
          if (!over) console.error(cause)
          close()
        }
      }
      const close = () => {
        if (!over) stream.close()
        stop()
      }
      say('retry: 2000\n\n')
      tell(first.value)
      timer = setTimeout(again, lookEveryMs)
    },
    cancel: stop,
  })
  return new Response(body, { headers })
}
