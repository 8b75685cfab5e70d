import type { Clause, Complement } from '@/lib/model/document'
import { writesDatesSmall } from './calendar'
import { isCountry } from './countries'
import type { Grounded, Owner } from './ground'
import { opensSentence } from './opens-sentence'
import { plain, type Reader, sentenceAt } from './reader'
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
  if (complement.fronted && onlyPoints(reader, clause.sentence, complement, words.text)) return null
  const text = inCountry(reader, complement, words)
  return complement.fronted || opensSentence(reader, clause.sentence, range.from)
    ? { ...words, text: lowered(reader, clause.sentence, range.from, text) }
    : { ...words, text }
}

/** "Dans ce pays, …": with the name of the country in its place, the preposition that the name wants ("en Norvège"). */
function inCountry(reader: Reader, { preposition }: Complement, { text, evidence }: Grounded): string {
  const lead = `${preposition ?? ''} `
  if (lead === ' ' || evidence.length === 0 || plain(text.slice(0, lead.length)) !== plain(lead)) return text
  const name = text.slice(lead.length)
  const { language } = reader.document.article
  return isCountry(name, language) && /^\p{Lu}/u.test(name)
    ? reader.reference.countryBehind(plain(preposition ?? ''), name)
    : text
}

/** "Malgré ce constat, …" → "malgré le constat": it only ties the sentence to the one before it. */
function onlyPoints(reader: Reader, sentence: number, { phrase }: Complement, text: string): boolean {
  const first = phrase && sentenceAt(reader, sentence).tokens[phrase.tokens.from]
  return (
    first?.upos === 'DET' &&
    reader.reference.demonstrative.has(plain(first.form)) &&
    text.split(' ').length <= fewestTelling &&
    !/\s[\p{Lu}\p{N}]/u.test(text)
  )
}
/** Preposition, article and noun. */
const fewestTelling = 3

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
  if (!first || !small || first.upos === 'PROPN' || /^\p{Lu}{2}/u.test(text)) return text
  // "A Norvane" → "à Norvane": a capital that was written without its accent.
  const { accented } = reader.reference
  return (accented[first.form] ?? text.charAt(0).toLowerCase()) + text.slice(1)
}
