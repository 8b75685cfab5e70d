import type { Clause, TaggedToken } from '@/lib/model/document'
import type { Grounded } from './ground'
import { plain, type Reader, sentenceAt } from './reader'
import { simplestWords } from './simplest-words'

/** "la passerelle, dont le coût est estimé à …": the subject is something of what stands before. */
export function isPartOf(reader: Reader, { kind, subject, sentence, antecedent }: Clause): boolean {
  const { phrase } = subject
  const { partOf } = reader.words
  if (!partOf) return false
  if (kind !== 'relative' || subject.kind !== 'noun' || !phrase || !antecedent || phrase.coordinated)
    return false
  const { tokens } = sentenceAt(reader, sentence)
  const { from } = phrase.tokens
  const joins = (at: number) => partOf.link.test(tokens[at]?.form ?? '')
  const link = joins(from) ? from : from - 1
  return (
    joins(link) &&
    partOf.article.test(tokens[link + 1]?.form ?? '') &&
    tokens[link + 2]?.upos === 'NOUN' &&
    phrase.head === link + 2 &&
    tokens[link - 1]?.form === ',' &&
    antecedent.tokens.to === link - 1 &&
    // "la construction d’un bassin, dont le coût": of the one or of the other.
    !tokens.slice(antecedent.head + 1, antecedent.tokens.to).some(isOther(reader))
  )
}

/** A second noun that could be meant: a name only says which the first one is. */
const isOther =
  ({ words }: Reader) =>
  ({ upos, form }: TaggedToken) =>
    upos === 'ADP' ? !words.genitive.has(plain(form)) : upos === 'NOUN' && !/^\p{Lu}/u.test(form)

/** "le coût de la passerelle". */
export function wordsOfPart(reader: Reader, { sentence, subject, antecedent }: Clause): Grounded | null {
  const { phrase } = subject
  if (!phrase || !antecedent) return null
  const whole = simplestWords(reader, sentence, antecedent.tokens, antecedent.head, null)
  const { tokens } = sentenceAt(reader, sentence)
  const [first, last] = [tokens[phrase.head], tokens[phrase.tokens.to - 1]]
  if (!whole || !first || !last || !phrase.number) return null
  const noun = reader.text.slice(first.span.start, last.span.end).replace(/\s+/g, ' ')
  const text = reader.reference.ownedBy(whole.text, noun, phrase.gender, phrase.number)
  return text ? { text, evidence: whole.evidence } : null
}
