import { z } from 'zod'
import type { ModelConnection, ModelTrouble } from '@/lib/model/language-model'
import type { Patience } from './ask-model'
import { Elements } from './elements-of'
import { callerOf } from './retry'

const schema = z.strictObject({ answers: z.array(z.strictObject({ right: z.array(z.string()) })) })
const patience: Patience = { first: 60_000, between: 20_000, total: 90_000 }

/** Asks a model something small in the form that all jobs use; null when it answers in it. Sends no article. */
export async function testConnection(
  connection: ModelConnection,
  signal: AbortSignal,
): Promise<ModelTrouble | null> {
  const call = callerOf({
    connection,
    signal,
    patience,
    mayCall: async () => true,
    // Who tests wants to know what is wrong now.
    wait: async () => undefined,
    usage: { calls: 0, input: 0, output: 0 },
    tries: 1,
  })
  const words = call({
    system: 'You reply with JSON only.',
    prompt: 'Which of A and B is a vowel? Reply with: {"answers":[{"right":["…"]}]}',
    schema,
    maxTokens: 1500,
  })
  const elements = new Elements()
  const values: unknown[] = []
  for (;;) {
    const next = await words.next()
    if (next.done) {
      if (next.value) return next.value
      return schema.safeParse({ answers: values }).success && values.length > 0 ? null : 'not-json'
    }
    for (const { value } of elements.add(next.value)) values.push(value)
  }
}
