import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Reading } from '@/lib/model/reading'

type OnShare = (share: number) => void
type Kept = { reading: Promise<Reading>; listeners: Set<OnShare> }

/** A reading of 20,000 words is about a megabyte. */
const most = 8

/** Newest last. A version of an article never changes, so what was read stays true as long as this process runs. */
const kept = new Map<Id, Kept>()

/** The reading of this version: the one that is there or on its way, or a new one. One that fails is not kept. */
export function keptReading(
  versionId: Id,
  read: (onShare: OnShare) => Promise<Reading>,
  onShare?: OnShare,
): Promise<Reading> {
  const there = kept.get(versionId) ?? begin(versionId, read)
  kept.delete(versionId)
  kept.set(versionId, there)
  for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest)
  if (onShare) listen(there, onShare)
  return there.reading
}

function listen({ reading, listeners }: Kept, onShare: OnShare): void {
  listeners.add(onShare)
  const leave = () => listeners.delete(onShare)
  reading.then(leave, leave)
}

function begin(versionId: Id, read: (onShare: OnShare) => Promise<Reading>): Kept {
  const listeners = new Set<OnShare>()
  const reading = read(share => {
    for (const listener of listeners) listener(share)
  })
  reading.catch(() => kept.delete(versionId))
  return { reading, listeners }
}
