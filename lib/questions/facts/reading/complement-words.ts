import type { Clause, Complement } from '@/lib/model/document'
import { writesDatesSmall } from './calendar'
import { type Grounded, ground, type Owner } from './ground'
import { type Reader, sentenceAt } from './reader'
import { withRestriction } from './with-restriction'
import { withoutAsides } from './without-asides'

/** A complement as a stem can show it, with the relative that says which; null when it cannot stand alone. */
export function complementWords(
  reader: Reader,
  clause: Clause,
  complement: Complement,
  bound: number | null,
  owner: Owner,
): Grounded | null {
  const range = complement.phrase
    ? withRestriction(reader, clause.sentence, complement.phrase, complement.tokens)
    : complement.tokens
  if (!range || range.to - range.from > longest) return null
  const { tokens } = sentenceAt(reader, clause.sentence)
  const words = ground(reader, clause.sentence, withoutAsides(tokens, range), bound, owner)
  if (!words || words.text === '' || reader.reference.deictic.test(words.text)) return null
  return complement.fronted || range.from === 0
    ? { ...words, text: lowered(reader, clause.sentence, range.from, words.text) }
    : words
}

const longest = 22

/** Without the capital of a sentence's first word, unless a name begins there. */
function lowered(reader: Reader, sentence: number, from: number, text: string): string {
  const first = sentenceAt(reader, sentence).tokens[from]
  const entity = first && reader.entityAt.get(first.span.start)
  const small = !entity || (entity.class === 'date' && writesDatesSmall(reader.document.article.language))
  return first && small && first.upos !== 'PROPN' ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
