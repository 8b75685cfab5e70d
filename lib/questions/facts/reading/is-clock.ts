import type { Complement } from '@/lib/model/document'
import { plain, type Reader } from './reader'

/** "Vers 20 h", "At 8 p.m.": a circumstance that tells the hour; `text` as it is shown, with its preposition. */
export function isClock({ words }: Reader, { preposition }: Complement, text: string): boolean {
  return (
    words.clockPrepositions.has(plain(preposition ?? '')) && words.clock.test(text.replace(/^\S+\s+/, ''))
  )
}
