/**
 * Mulberry32 (Tommy Ettinger, public domain): 0 ≤ x < 1, the same sequence for the same seed everywhere.
 * `seed` is any whole number; its lowest 32 bits count.
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Fisher–Yates; the list given is left as it is. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const moved = order[last] as T
    order[last] = order[other] as T
    order[other] = moved
  }
  return order
}

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** An opaque id that the seed decides. */
export function seededId(random: () => number): string {
  return Array.from({ length: 12 }, () => letters[Math.floor(random() * letters.length)]).join('')
}

/** FNV-1a over a text, to give each candidate a random sequence of its own. */
export function seedOf(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
