import 'server-only'
import type { Id } from '@/lib/model/id'
import { newId } from '@/lib/model/id'

/** A model at work for somebody, until it is done. In the memory of this server: a run ends with it. */
type Run = { userId: Id; stop: AbortController }

const held = globalThis as { passageModelRuns?: Map<Id, Run> }
const runs = () => {
  held.passageModelRuns ??= new Map()
  return held.passageModelRuns
}

export function beginModelRun(userId: Id): { id: Id; signal: AbortSignal; end: () => void } {
  const id = newId()
  const stop = new AbortController()
  runs().set(id, { userId, stop })
  return { id, signal: stop.signal, end: () => void runs().delete(id) }
}

/** False when it is over, or somebody else's. */
export function stopModelRun(id: Id, userId: Id): boolean {
  const run = runs().get(id)
  if (!run || run.userId !== userId) return false
  run.stop.abort()
  return true
}
