import type { Clause, Complement } from '@/lib/model/document'
import { writesDatesSmall } from './calendar'
import type { Grounded, Owner } from './ground'
import { opensSentence } from './opens-sentence'
import { type Reader, sentenceAt } from './reader'
import { simplestWords } from './simplest-words'
import { withRestriction } from './with-restriction'

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
  if (!range) return null
  const head = complement.phrase?.head ?? headOf(reader, clause.sentence, complement)
  const most = complement.phrase ? longestPhrase : longestClause
  const words = simplestWords(reader, clause.sentence, range, head, bound, owner, most)
  if (!words) return null
  return complement.fronted || opensSentence(reader, clause.sentence, range.from)
    ? { ...words, text: lowered(reader, clause.sentence, range.from, words.text) }
    : words
}

const longestPhrase = 14
const longestClause = 16

/** The word of an infinitive, clause or adverb that all others of it hang on. */
function headOf(reader: Reader, sentence: number, { tokens: { from, to } }: Complement): number {
  const { tree } = reader.treeAt(sentence)
  for (let at = from; at < to; at += 1) {
    const head = tree.arcs[at]?.head ?? -1
    if (head < from || head >= to) return at
  }
  return from
}

/** Without the capital of a sentence's first word, unless a name begins there. */
function lowered(reader: Reader, sentence: number, from: number, text: string): string {
  const first = sentenceAt(reader, sentence).tokens[from]
  const entity = first && reader.entityAt.get(first.span.start)
  // "A la sortie": a capital without its accent.
  if (first?.upos === 'ADP' && first.form === 'A' && text.startsWith('A ')) return `à${text.slice(1)}`
  const small = !entity || (entity.class === 'date' && writesDatesSmall(reader.document.article.language))
  return first && small && first.upos !== 'PROPN' && !/^\p{Lu}{2}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
