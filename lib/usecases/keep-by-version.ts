import 'server-only'
import type { Id } from '@/lib/model/id'

type OnShare = (share: number) => void
type Kept<T> = { made: Promise<T>; listeners: Set<OnShare>; timer: NodeJS.Timeout | null }

/** Makes what belongs to a version of an article, or gives what is there or on its way. One that fails is not kept. */
export type KeepByVersion<T> = (
  versionId: Id,
  make: (onShare: OnShare) => Promise<T>,
  onShare?: OnShare,
) => Promise<T>

/**
 * Keeps the `most` that were asked for last, each for as long as somebody asks (`forMs` after the last time, else as
 * long as this process runs). A version of an article never changes, so what was made of it stays true.
 */
export function keepByVersion<T>(most: number, forMs: number | null = null): KeepByVersion<T> {
  /** Newest last. */
  const kept = new Map<Id, Kept<T>>()

  const drop = (versionId: Id) => {
    const there = kept.get(versionId)
    if (there?.timer) clearTimeout(there.timer)
    kept.delete(versionId)
  }
  const begin = (versionId: Id, make: (onShare: OnShare) => Promise<T>): Kept<T> => {
    const listeners = new Set<OnShare>()
    const made = make(share => {
      for (const listener of listeners) listener(share)
    })
    made.catch(() => drop(versionId))
    return { made, listeners, timer: null }
  }

  return (versionId, make, onShare) => {
    const there = kept.get(versionId) ?? begin(versionId, make)
    drop(versionId)
    kept.set(versionId, there)
    there.timer = forMs === null ? null : setTimeout(() => drop(versionId), forMs).unref()
    for (const oldest of [...kept.keys()].slice(0, -most)) drop(oldest)
    if (onShare) listen(there, onShare)
    return there.made
  }
}

function listen({ made, listeners }: Kept<unknown>, onShare: OnShare): void {
  listeners.add(onShare)
  const leave = () => listeners.delete(onShare)
  made.then(leave, leave)
}
