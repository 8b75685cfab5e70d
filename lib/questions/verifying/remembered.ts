/**
 * A pure function of a text that remembers its last results: every candidate is held against the same stems, keys and
 * sentences many times. Bounded (`most` texts, none over 2,000 characters), so that it never grows with use.
 */
export function remembered<T>(make: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const there = known.get(text)
    if (there !== undefined) return there
    const made = make(text)
    if (text.length <= 2000) {
      if (known.size >= most) known.clear()
      known.set(text, made)
    }
    return made
  }
}
