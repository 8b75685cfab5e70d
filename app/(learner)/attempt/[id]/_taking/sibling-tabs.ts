import type { Id } from '@/lib/model/id'
import { fillingsListed } from '@/lib/model/one-gap'
import type { ResponseValue } from '@/lib/model/response'

/** What one window of an attempt tells the others on the same device. */
export type TabWord =
  | { said: 'given'; questionId: Id; value: ResponseValue; at: number }
  | { said: 'saved'; questionId: Id; value: ResponseValue; revision: number; at: number }

export type Tabs = { say: (word: TabWord) => void; hear: (listener: (word: TabWord) => void) => () => void }

/** Where windows cannot talk, each goes on alone: the server's revisions keep them from overwriting each other. */
export function siblingTabs(attemptId: Id): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { say: () => undefined, hear: () => () => undefined }
  const name = `passage-${attemptId}`
  let channel: BroadcastChannel | null = null
  return {
    say: word => channel?.postMessage(word),
    hear: listener => {
      const open = new BroadcastChannel(name)
      channel = open
      open.onmessage = event => {
        const word = event.data as TabWord
        // A window that was opened before the last update of Passage speaks as it did then.
        listener({ ...word, value: fillingsListed(word.value) as ResponseValue })
      }
      return () => {
        open.close()
        if (channel === open) channel = null
      }
    },
  }
}
