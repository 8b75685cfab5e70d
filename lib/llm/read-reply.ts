import type { ModelTrouble } from '@/lib/model/language-model'
import { Elements } from './elements-of'
import type { Caller } from './retry'

/**
 * The objects of the list of one reply, each as the model wrote it. A trouble only where none came before it: what was
 * said in full before a line broke stands.
 */
export async function readReply(
  words: ReturnType<Caller>,
): Promise<{ values: unknown[] } | { trouble: ModelTrouble }> {
  const elements = new Elements()
  const values: unknown[] = []
  for (;;) {
    const next = await words.next()
    if (next.done) return next.value && values.length === 0 ? { trouble: next.value } : { values }
    for (const { value } of elements.add(next.value)) values.push(value)
  }
}
