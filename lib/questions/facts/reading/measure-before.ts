import type { Clause, Complement } from '@/lib/model/document'
import type { Grounded } from './ground'
import { plain, type Reader, sentenceAt } from './reader'

const counted = /^(?:après|avant|after|before)$/
const loose = /^(?:oblique|adverb)$/

/**
 * "Quelques semaines | après sa fuite": how long after, which the tree hangs on the verb. Without it a time would be told that is
 * another, and by itself it would say how long something took.
 */
function measureBefore(
  reader: Reader,
  { sentence, complements }: Clause,
  { tokens: { from }, preposition }: Complement,
): { from: number; text: string } | null {
  if (!counted.test(plain(preposition ?? ''))) return null
  const { tokens } = sentenceAt(reader, sentence)
  const noun = tokens[from - 1]
  if (noun?.upos !== 'NOUN' || !reader.words.durations.test(noun.form)) return null
  let at = from - 1
  while (at > 0 && /^(?:DET|NUM|ADJ)$/.test(tokens[at - 1]?.upos ?? '')) at -= 1
  // "près d’un an": with what the tree has before it.
  const whole = complements.find(
    ({ role, tokens: own }) => loose.test(role) && own.to === from && own.from <= at,
  )
  const opener = tokens[at]
  const first = whole ? tokens[whole.tokens.from] : opener
  // "le jour après la fête": that day, and no measure.
  if (!first || at === from - 1 || opener?.feats.Definite === 'Def') return null
  const text = reader.text.slice(first.span.start, noun.span.end).replace(/\s+/g, ' ')
  return { from: whole?.tokens.from ?? at, text: text.charAt(0).toLowerCase() + text.slice(1) }
}

/** True for the time that another complement is counted with. */
export function isMeasureOfNext(reader: Reader, clause: Clause, { role, tokens }: Complement): boolean {
  if (!loose.test(role)) return false
  return clause.complements.some(one => {
    const measure = one.tokens.from === tokens.to ? measureBefore(reader, clause, one) : null
    return measure !== null && measure.from >= tokens.from
  })
}

/** The words of a complement behind the time that it is counted with, unless that is what is asked for. */
export function withMeasure(
  reader: Reader,
  clause: Clause,
  complement: Complement,
  words: Grounded,
  left: readonly Complement[],
): Grounded {
  const measured = measureBefore(reader, clause, complement)
  const asked = left.some(one => one.tokens.to === complement.tokens.from)
  return measured && !asked ? { ...words, text: `${measured.text} ${words.text}` } : words
}
