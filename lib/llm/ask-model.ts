import {
  defaultSettingsMiddleware,
  extractReasoningMiddleware,
  type JSONSchema7,
  streamText,
  wrapLanguageModel,
} from 'ai'
import { z } from 'zod'
import type { ModelConnection, ModelTrouble } from '@/lib/model/language-model'
import { providerOf } from './provider'
import { type Trouble, troubleOf } from './trouble-of'

/** Milliseconds: until the first word, between two, and in all. A model on a desk machine reads slowly. */
export type Patience = { first: number; between: number; total: number }
export const usualPatience: Patience = { first: 120_000, between: 45_000, total: 300_000 }

export type Ask = {
  connection: ModelConnection
  system: string
  prompt: string
  /** What the reply must be; sent to the provider where it can hold a model to it, and never believed. */
  schema: z.ZodType
  /** Some servers refuse a request with a schema. */
  withSchema: boolean
  maxTokens: number
  signal: AbortSignal
  patience: Patience
}

export type Tokens = { input: number; output: number }
/** How a reply ended. */
export type Ended = { trouble: ModelTrouble | null; retryAfterSeconds: number | null; tokens: Tokens }

/**
 * One call: the words of the reply as they come, then how it ended. Never throws for what a provider does, and nothing
 * of what it says of errors gets out: it may repeat the key.
 */
export async function* askModel(ask: Ask): AsyncGenerator<string, Ended> {
  const watch = watchOver(ask)
  const ended = (found: Trouble | null, tokens: Tokens = { input: 0, output: 0 }): Ended => ({
    trouble: watch.why() ?? found?.trouble ?? null,
    retryAfterSeconds: found?.retryAfterSeconds ?? null,
    tokens,
  })
  let said = false
  try {
    for await (const part of untilAborted(streamOf(ask, watch.signal), watch.signal)) {
      if (part.type === 'text-delta') {
        watch.heard()
        said ||= part.text.trim() !== ''
        yield part.text
      } else if (part.type === 'reasoning-delta') watch.heard()
      else if (part.type === 'error') return ended(troubleOf(part.error))
      else if (part.type === 'abort') return ended({ trouble: 'cancelled', retryAfterSeconds: null })
      else if (part.type === 'finish') {
        const { inputTokens = 0, outputTokens = 0 } = part.totalUsage
        const trouble = said ? reasons[part.finishReason] : (emptyReasons[part.finishReason] ?? 'empty')
        return ended(trouble && { trouble, retryAfterSeconds: null }, {
          input: inputTokens,
          output: outputTokens,
        })
      }
    }
    return ended({ trouble: 'cut', retryAfterSeconds: null })
  } catch (error) {
    return ended(troubleOf(error))
  } finally {
    watch.stop()
  }
}

type Finish = 'stop' | 'length' | 'content-filter' | 'tool-calls' | 'error' | 'other'
const reasons: { [F in Finish]: ModelTrouble | null } = {
  stop: null,
  length: 'cut',
  'content-filter': 'refused',
  'tool-calls': null,
  error: 'overloaded',
  other: 'cut',
}
const emptyReasons: Partial<Record<Finish, ModelTrouble>> = {
  'content-filter': 'refused',
  error: 'overloaded',
}

function streamOf(ask: Ask, signal: AbortSignal) {
  const settings = ask.withSchema
    ? { responseFormat: { type: 'json' as const, schema: jsonOf(ask.schema), name: 'reply' } }
    : {}
  const model = wrapLanguageModel({
    model: providerOf(ask.connection),
    middleware: [extractReasoningMiddleware({ tagName: 'think' }), defaultSettingsMiddleware({ settings })],
  })
  return streamText({
    model,
    system: ask.system,
    prompt: ask.prompt,
    maxOutputTokens: ask.maxTokens,
    temperature: 0.3,
    maxRetries: 0,
    abortSignal: signal,
    // Without this the kit prints the error, and with it the request.
    onError: () => undefined,
  }).fullStream
}

const jsonOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as JSONSchema7

/** The parts of a stream, up to an abort that the stream itself may have missed: it came before anything was sent. */
async function* untilAborted<Part>(stream: AsyncIterable<Part>, signal: AbortSignal): AsyncGenerator<Part> {
  const parts = stream[Symbol.asyncIterator]()
  const aborted = new Promise<null>(resolve => {
    if (signal.aborted) resolve(null)
    else signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  for (;;) {
    const coming = parts.next()
    // What fails once nobody waits for it is nobody's.
    coming.catch(() => undefined)
    const next = await Promise.race([coming, aborted])
    if (next === null) throw new DOMException('The call was given up.', 'AbortError')
    if (next.done) return
    yield next.value
  }
}

/** Aborts a call that is too slow, and knows whether it did. */
function watchOver({ signal: outer, patience }: Ask) {
  // Not AbortSignal.any, whose signal may be collected before it has told anybody.
  const own = new AbortController()
  const leave = () => own.abort()
  if (outer.aborted) leave()
  else outer.addEventListener('abort', leave, { once: true })
  let slow = false
  const late = () => {
    slow = true
    own.abort()
  }
  const whole = setTimeout(late, patience.total)
  let next = setTimeout(late, patience.first)
  return {
    signal: own.signal,
    heard: () => {
      clearTimeout(next)
      next = setTimeout(late, patience.between)
    },
    stop: () => {
      clearTimeout(whole)
      clearTimeout(next)
      outer.removeEventListener('abort', leave)
      own.abort()
    },
    why: (): ModelTrouble | null => (outer.aborted ? 'cancelled' : slow ? 'too-slow' : null),
  }
}
