import type { Id } from '@/lib/model/id'
import { fillingsListed } from '@/lib/model/one-gap'
import type { ResponseValue } from '@/lib/model/response'

/**
 * A response the server does not have yet: the revision it replaces, what this device tried to send of the question
 * without hearing what became of it (the newest first), and when it was given.
 */
export type Waiting = { value: ResponseValue; revision: number; tried: ResponseValue[]; at: number }
/** What the server has. */
export type Stored = { value: ResponseValue; revision: number }
/** What this device knows that the server has, and when it was given here: 0 when it was not. */
export type Known = Stored & { at: number }

/** What a device keeps of one attempt, question by question: two windows never write over each other's. */
export type Shelf = {
  waiting: () => Record<Id, Waiting>
  /** False when the device does not keep it. What was given later stays. */
  keep: (questionId: Id, waiting: Waiting) => boolean
  /** Takes away what was kept at `at`; what was given since, here or in another window, stays. */
  drop: (questionId: Id, at: number) => void
  known: () => Record<Id, Known>
  /** An older revision than what is known changes nothing. */
  know: (questionId: Id, known: Known) => void
}

// Both sides make values from one schema, `kind` first: equal values are written alike.
export const sameWritten = (a: ResponseValue, b: ResponseValue) => JSON.stringify(a) === JSON.stringify(b)

const triedKept = 32
export const distinct = (values: readonly ResponseValue[]) =>
  values
    .filter((value, at) => values.findIndex(other => sameWritten(other, value)) === at)
    .slice(0, triedKept)

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const places = (attemptId: Id) => ({
  waiting: `passage-outbox-${attemptId}-`,
  known: `passage-known-${attemptId}-`,
})

/** The device's own storage; where it is closed to us (null, or it throws), responses live on the page only. */
export function deviceShelf(attemptId: Id, store: Store | null = deviceStore()): Shelf {
  const place = places(attemptId)
  const write = (name: string, what: Waiting | Known) =>
    attempt(() => {
      if (!store) return false
      store.setItem(name, JSON.stringify(what))
      return true
    }, false)
  return {
    waiting: () => readAll(store, place.waiting, isWaiting),
    keep: (questionId, waiting) => {
      const name = place.waiting + questionId
      const there = read(store, name, isWaiting)
      // Another window was later: what it keeps must not be written over.
      const later = there && there.at > waiting.at ? there : waiting
      return write(name, { ...later, tried: distinct([...waiting.tried, ...(there?.tried ?? [])]) })
    },
    drop: (questionId, at) =>
      attempt(() => {
        const name = place.waiting + questionId
        if (read(store, name, isWaiting)?.at === at) store?.removeItem(name)
      }, undefined),
    known: () => readAll(store, place.known, isKnown),
    know: (questionId, known) => {
      const name = place.known + questionId
      const there = read(store, name, isKnown)
      if (there && there.revision > known.revision) return
      const at = there?.revision === known.revision ? Math.max(there.at, known.at) : known.at
      write(name, { ...known, at })
    },
  }
}

/** Everything that this device kept of an attempt, its tools included. */
export function forgetAttempt(attemptId: Id, store: Store | null = deviceStore()): void {
  attempt(() => {
    for (const name of namesIn(store)) if (name.includes(attemptId)) store?.removeItem(name)
  }, undefined)
}

function deviceStore(): Storage | null {
  return attempt(() => localStorage, null)
}

/** Storage can be full, forbidden, or taken away while we look: nothing of it may stop a learner. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

function namesIn(store: Store | null): string[] {
  return Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '').filter(name =>
    name.startsWith('passage-'),
  )
}

/** Written by an older page, or cut off: what is not ours to read is nothing, and the server has what it has. */
function read<T extends { value: ResponseValue }>(
  store: Store | null,
  name: string,
  fits: (found: unknown) => found is T,
): T | null {
  return attempt(() => {
    const found: unknown = JSON.parse(store?.getItem(name) ?? 'null')
    return fits(found) ? asListed(found) : null
  }, null)
}

/** What a page of an earlier version kept is read as this one writes it. */
function asListed<T extends { value: ResponseValue }>(found: T): T {
  const tried = 'tried' in found ? { tried: (found.tried as unknown[]).map(fillingsListed) } : {}
  return { ...found, value: fillingsListed(found.value), ...tried }
}

function readAll<T extends { value: ResponseValue }>(
  store: Store | null,
  place: string,
  fits: (found: unknown) => found is T,
): Record<Id, T> {
  return attempt(
    () =>
      Object.fromEntries(
        namesIn(store)
          .filter(name => name.startsWith(place))
          .flatMap(name => {
            const found = read(store, name, fits)
            return found ? [[name.slice(place.length), found]] : []
          }),
      ),
    {},
  )
}

function isKnown(found: unknown): found is Known {
  if (typeof found !== 'object' || found === null) return false
  const { value, revision, at } = found as Partial<Known>
  if (typeof revision !== 'number' || typeof at !== 'number') return false
  return typeof value === 'object' && value !== null && 'kind' in value
}

function isWaiting(found: unknown): found is Waiting {
  return isKnown(found) && Array.isArray((found as Partial<Waiting>).tried)
}
