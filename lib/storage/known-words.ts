/** So many are known at once; then they are learned anew. */
const mostWords = 8192
const longestWord = 512
const slotsEach = 8

/** A word ends before one of these, or anything smaller. */
export const space = 0x20

/** So many words that came last at a place are tried first there. */
const guesses = 4

/**
 * Words of which few are different, read out of many bytes: each is read once, and no string is made of it when it is met
 * again. The same word gives the same value, by identity, until there are very many.
 */
export class KnownWords<T> {
  /** The number of a word by its hash, 0 where none is; beside it where its bytes begin, and how many they are. */
  private readonly slots = new Uint32Array(mostWords * slotsEach)
  private readonly starts = new Uint32Array(mostWords + 1)
  private readonly lengths = new Uint32Array(mostWords + 1)
  private bytes = new Uint8Array(mostWords)
  private used = 0
  /** By their numbers, from 1. Never an array of numbers alone: those are boxed each time that one is taken. */
  private values: (T | null)[] = [null]
  private readonly guessed: number[] = []
  /** The number of a word of one byte by that byte; of the empty word at 0. */
  private readonly short = new Uint16Array(256)
  private turn = 0
  /** Where the word ended that was read last. */
  end = 0

  constructor(private readonly read: (word: string) => T) {}

  /**
   * Of the ASCII word that begins there; a byte that ends words has to come after it. `place`: where the same few words are
   * met again, the position in a row.
   */
  at(text: Uint8Array, from: number, place: number): T {
    const length = (text[from] ?? 0) <= space ? 0 : 1
    const whole = length === 0 || (text[from + 1] ?? 0) <= space
    const known = whole ? (this.short[length === 0 ? 0 : (text[from] ?? 0)] ?? 0) : 0
    if (known > 0) {
      this.end = from + length
      return this.values[known] as T
    }
    const first = place * guesses
    for (let guess = first; guess < first + guesses; guess++) {
      const known = this.guessed[guess] ?? 0
      if (known > 0 && known < this.values.length && this.isThere(known, text, from)) {
        this.end = from + (this.lengths[known] ?? 0)
        return this.values[known] as T
      }
    }
    return this.lookUp(text, from, first + (this.turn++ % guesses))
  }

  private lookUp(text: Uint8Array, from: number, guess: number): T {
    // FNV-1a.
    let hash = 0x811c9dc5
    let end = from
    for (let byte = text[end]; byte !== undefined && byte > space; byte = text[++end])
      hash = Math.imul(hash ^ byte, 0x01000193)
    this.end = end
    while (this.guessed.length <= guess) this.guessed.push(0)
    const last = this.slots.length - 1
    let slot = hash & last
    for (let known = this.slots[slot]; known; known = this.slots[slot]) {
      if (this.isThere(known, text, from)) {
        this.guessed[guess] = known
        return this.values[known] as T
      }
      slot = (slot + 1) & last
    }
    return this.learn(text.subarray(from, end), slot)
  }

  private isThere(known: number, text: Uint8Array, from: number): boolean {
    const own = this.starts[known] ?? 0
    const length = this.lengths[known] ?? 0
    for (let at = 0; at < length; at++) if (text[from + at] !== this.bytes[own + at]) return false
    return (text[from + length] ?? 0) <= space
  }

  private learn(word: Uint8Array, slot: number): T {
    const value = this.read(Buffer.from(word).toString('latin1'))
    if (word.length > longestWord) return value
    if (this.values.length > mostWords) this.forget()
    else {
      while (this.used + word.length > this.bytes.length) this.grow()
      this.bytes.set(word, this.used)
      const number = this.values.push(value) - 1
      this.starts[number] = this.used
      this.lengths[number] = word.length
      this.used += word.length
      this.slots[slot] = number
      if (word.length < 2) this.short[word[0] ?? 0] = number
    }
    return value
  }

  private forget(): void {
    this.slots.fill(0)
    this.short.fill(0)
    this.values = [null]
    this.used = 0
  }

  private grow(): void {
    const bytes = new Uint8Array(this.bytes.length * 2)
    bytes.set(this.bytes)
    this.bytes = bytes
  }
}
