import type { Chain, Clause } from '@/lib/model/document'
import { contains, overlaps, type Span } from '@/lib/model/span'
import type { Reader } from './reader'

/**
 * "Selon le cousin du marin, il a été bousculé", "« Il a été soigné », avait dit le frère du pilote": he is anybody but
 * the one who says it.
 */
export function isWitness(reader: Reader, clause: Clause, chain: Chain): boolean {
  const claims = reader.places.claimsIn(clause.sentence)
  const told = claims.flatMap(({ source, content }) =>
    source && contains(content, clause.verb.span) ? source : [],
  )
  const speaker = reader.document.quotations[clause.quotation ?? -1]?.speaker ?? null
  return [...told, ...(speaker ? [speaker] : [])].some(source => isCalledSo(reader, chain, source))
}

/** A mention in these words, or a function of the chain with their noun. */
function isCalledSo(reader: Reader, { mentions }: Chain, source: Span): boolean {
  if (mentions.some(({ span }) => overlaps(span, source))) return true
  const nouns = nounsIn(reader, source)
  return mentions
    .filter(({ form }) => form === 'role')
    .some(({ span }) => nounsIn(reader, span)[0] !== undefined && nounsIn(reader, span)[0] === nouns[0])
}

function nounsIn(reader: Reader, span: Span): string[] {
  return reader.places.sentences
    .near(span)
    .flatMap(({ tokens }) =>
      tokens
        .filter(token => token.upos === 'NOUN' && contains(span, token.span))
        .map(({ lemma }) => lemma.toLowerCase()),
    )
}
