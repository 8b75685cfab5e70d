import type { Clause, Complement } from '@/lib/model/document'
import { plain, type Reader } from './reader'

/** "61 % du marché, contre 74 % en 2020": the date is that of the figure right before it, which is only compared. */
export function isOfCompared({ words }: Reader, { complements }: Clause, date: Complement): boolean {
  return complements.some(
    ({ preposition, tokens, phrase }) =>
      tokens.to === date.tokens.from &&
      phrase?.entity != null &&
      words.originPrepositions.has(plain(preposition ?? '')),
  )
}
