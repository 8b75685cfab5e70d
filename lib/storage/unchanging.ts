/**
 * Keeps the last few of what never changes under its key, once for the whole process (Next bundles this room more than
 * once). Who comes meanwhile waits for the same look-up; one that failed is done again. What is given is shared: to be read only.
 */
export function unchanging<T>(
  name: string,
  most: number,
): (key: string, look: () => Promise<T>) => Promise<T> {
  const held = globalThis as typeof globalThis & { passageKept?: Map<string, Map<string, Promise<unknown>>> }
  held.passageKept ??= new Map()
  const kept = (held.passageKept.get(name) ?? new Map()) as Map<string, Promise<T>>
  held.passageKept.set(name, kept)
  return (key, look) => {
    const found = kept.get(key) ?? look()
    // Put in again, it is the newest; a Map gives its oldest first.
    kept.delete(key)
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return found
  }
}
