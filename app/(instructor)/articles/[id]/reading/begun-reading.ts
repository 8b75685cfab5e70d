import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Reading } from '@/lib/model/reading'
import type { Result } from '@/lib/model/result'
import { findReading } from '@/lib/usecases/find-reading'

/** A reading on its way, and its milestones: each comes true when that share is done, all of them in the end. */
export type BegunReading = { result: Promise<Result<Reading>>; milestones: readonly Promise<void>[] }

/** Shares that the page tells while it waits. */
export const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const

export function begunReading(actor: Actor, articleId: string): BegunReading {
  const reached: (() => void)[] = []
  const milestones = shares.map(() => new Promise<void>(resolve => reached.push(resolve)))
  const reach = (done: number) => {
    for (const [index, share] of shares.entries()) if (done >= share) reached[index]?.()
  }
  const result = findReading({ actor, articleId, onShare: reach })
  // A failure is told where the result is awaited; here it only ends the waiting.
  result.then(
    () => reach(1),
    () => reach(1),
  )
  return { result, milestones }
}
