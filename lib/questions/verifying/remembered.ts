/**
 * A pure function of a text that remembers its last results: every candidate is held against the same stems, keys and
 * sentences many times. Bounded (`most` texts, and of long ones, as an article is, the last), so that it never grows
 * with use.
 */
export function remembered<T>(make: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>()
  let long: { text: string; made: T } | null = null
  return text => {
    if (text.length > longest) {
      if (long?.text !== text) long = { text, made: make(text) }
      return long.made
    }
    const there = known.get(text)
    if (there !== undefined) return there
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}

/** Characters of what is remembered beside others. */
const longest = 2000
