import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Steps } from '@/lib/linguistics/steps'

/** Milliseconds of work after which others get their turn. */
const slice = 20

/** Work in pieces, while the event loop goes on; `onShare` is told the share that is done, 0 to 1. */
export async function finishInTurns<T>(steps: Steps<T>, onShare?: (share: number) => void): Promise<T> {
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - since <= slice) continue
    onShare?.(step.value)
    await nextTurn()
    since = performance.now()
  }
}
