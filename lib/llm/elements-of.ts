/** An object of a list in a reply: its value, or null when its text is not JSON or it broke off. */
export type Element = { value: unknown }

/**
 * Takes objects out of a growing text as they are finished: `{"questions": [{…}, {…`. Each is parsed as it stands;
 * what is no JSON is given as it is: undefined. Nothing is repaired.
 */
export class Elements {
  #text = ''
  #at = 0
  #inList = false
  #start = -1
  #depth = 0
  #quoted = false
  #escaped = false

  /** The objects that these words finish. */
  add(words: string): Element[] {
    this.#text += words
    const found: Element[] = []
    for (; this.#at < this.#text.length; this.#at++) {
      const done = this.#step(this.#text[this.#at] ?? '')
      if (done !== null) found.push({ value: parsed(done) })
    }
    return found
  }

  /** One was begun and never finished. */
  get broken(): boolean {
    return this.#start >= 0
  }

  #step(sign: string): string | null {
    if (!this.#inList) {
      this.#inList = sign === '['
      return null
    }
    if (this.#quoted) {
      if (this.#escaped) this.#escaped = false
      else if (sign === '\\') this.#escaped = true
      else if (sign === '"') this.#quoted = false
      return null
    }
    if (sign === '"' && this.#start >= 0) this.#quoted = true
    else if (sign === '{') {
      if (this.#start < 0) this.#start = this.#at
      this.#depth++
    } else if (sign === '}' && this.#start >= 0) {
      this.#depth--
      if (this.#depth === 0) {
        const whole = this.#text.slice(this.#start, this.#at + 1)
        this.#start = -1
        return whole
      }
    } else if (sign === ']' && this.#start < 0) this.#inList = false
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
