/** Files that are read at once: each may take a core and a gigabyte. */
const places = 2

let taken = 0
const waiting: (() => void)[] = []

/** Does the work as soon as one of the places is free. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (taken >= places) await new Promise<void>(resolve => waiting.push(resolve))
  else taken++
  try {
    return await work()
  } finally {
    // The place goes to who waits longest.
    const next = waiting.shift()
    if (next) next()
    else taken--
  }
}
