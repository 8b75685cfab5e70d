import type { z } from 'zod'
import type { ModelConnection, ModelTrouble, ModelUsage } from '@/lib/model/language-model'
import { askModel, type Patience } from './ask-model'

/** What a job says to a model; the words of the reply come back, then why it stopped before its end. */
export type Request = { system: string; prompt: string; schema: z.ZodType; maxTokens: number }
export type Caller = (request: Request) => AsyncGenerator<string, ModelTrouble | null>

export type Calling = {
  connection: ModelConnection
  signal: AbortSignal
  patience: Patience
  /** Counts one call; false when the budget is spent. */
  mayCall: () => Promise<boolean>
  /** Waits so many seconds, or until the signal. */
  wait: (seconds: number, signal: AbortSignal) => Promise<void>
  /** What was used so far; added to. */
  usage: ModelUsage
  /** Three, if left out. */
  tries?: number
}

/** What may be over a moment later. A reply that was begun is never asked for again from here: its words are out. */
const passing = new Set<ModelTrouble>([
  'rate-limited',
  'overloaded',
  'unreachable',
  'too-slow',
  'cut',
  'empty',
])
const mostTries = 3

/** Calls with at most two retries, 1 and 4 seconds apart or as the provider wants it, and a schema where it is taken. */
export function callerOf(calling: Calling): Caller {
  let withSchema = true
  const tries = calling.tries ?? mostTries
  return async function* call(request) {
    for (let tried = 1; ; tried++) {
      if (calling.signal.aborted) return 'cancelled'
      if (!(await calling.mayCall())) return 'budget'
      calling.usage.calls++
      const words = askModel({ ...request, ...calling, withSchema })
      let begun = false
      let next = await words.next()
      while (!next.done) {
        begun = true
        yield next.value
        next = await words.next()
      }
      const { trouble, retryAfterSeconds, tokens } = next.value
      calling.usage.input += tokens.input
      calling.usage.output += tokens.output
      if (trouble === null || begun) return trouble
      if (trouble === 'bad-request' && withSchema) withSchema = false
      else if (!passing.has(trouble) || tried >= tries) return trouble
      else await calling.wait(retryAfterSeconds ?? 4 ** (tried - 1), calling.signal)
    }
  }
}
