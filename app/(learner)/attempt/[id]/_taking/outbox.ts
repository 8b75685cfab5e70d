import type { Id } from '@/lib/model/id'
import type { ResponseValue } from '@/lib/model/response'

/** A response the server does not have yet: the revision it replaces, and what was last tried to send. */
export type Waiting = { value: ResponseValue; revision: number; tried: ResponseValue | null }
export type Outbox = Record<Id, Waiting>

/** One place on the device, for one attempt. */
export type Shelf = { read: () => string | null; write: (text: string | null) => void }

/** What could not be sent last time; what is not ours to read is nothing. */
export function readOutbox(shelf: Shelf): Outbox {
  try {
    const found: unknown = JSON.parse(shelf.read() ?? '{}')
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(Object.entries(found).filter(([, waiting]) => isWaiting(waiting)))
  } catch {
    // Written by an older page, or cut off: the server still has what it has.
    return {}
  }
}

function isWaiting(found: unknown): found is Waiting {
  if (typeof found !== 'object' || found === null) return false
  const { value, revision } = found as Partial<Waiting>
  return typeof revision === 'number' && typeof value === 'object' && value !== null && 'kind' in value
}

export function writeOutbox(shelf: Shelf, outbox: Outbox): void {
  shelf.write(Object.keys(outbox).length === 0 ? null : JSON.stringify(outbox))
}

/** The device's own storage; where it is closed to us, responses live on the page only. */
export function deviceShelf(attemptId: Id): Shelf {
  const name = `passage-outbox-${attemptId}`
  return {
    read: () => {
      try {
        return localStorage.getItem(name)
      } catch {
        return null
      }
    },
    write: text => {
      try {
        if (text === null) localStorage.removeItem(name)
        else localStorage.setItem(name, text)
      } catch {
        // Full or forbidden: the page keeps it and goes on sending.
      }
    },
  }
}
