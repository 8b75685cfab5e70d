import { grammarOf } from '@/lib/linguistics/grammar'
import { contains, type Span, textOf } from '@/lib/model/span'
import { shownName } from './ground'
import { chainAt, plain, type Reader } from './reader'

const surely = 0.75

/** Who says what stands in a quotation, as "Selon …" can name them; null when that is not sure, or is only a pronoun. */
export function quoterOf(reader: Reader, index: number): { speaker: string; evidence: Span[] } | null {
  const quoted = reader.document.quotations[index]
  const speaker = quoted?.speaker ?? null
  if (!quoted || !speaker || quoted.kind !== 'speech' || quoted.confidence < surely) return null
  if (isGoverned(reader, speaker)) return null
  const found = reader.mentions
    .near(speaker)
    .find(
      ({ mention }) =>
        contains(speaker, mention.span) &&
        mention.span.start - speaker.start < 3 &&
        mention.confidence >= 0.6,
    )
  const chain = chainAt(reader, found?.chain ?? null)
  const written = textOf(reader.text, speaker).replace(/\s+/g, ' ')
  const known = chain?.mentions.some(({ form }) => form === 'name') ? chain.name : written
  // "the Bank": a name that goes with its article.
  const article = /^(?:the |l[’']|la |le |les )$/i
  const articled =
    written.toLowerCase().endsWith(known.toLowerCase()) && article.test(written.slice(0, -known.length))
  const name = articled ? written.charAt(0).toLowerCase() + written.slice(1) : known
  // "Mr Gerold" of which the name was lost
  if (grammarOf(reader.document.article.language).personTitles.has(plain(name).replace(/\.$/u, '')))
    return null
  if (name.split(' ').length > 7 || /^(?:-|il|elle|he|she|they|ils|elles|on|ce|it)(?:\s|$)/i.test(name))
    return null
  if (!/\p{L}/u.test(name) || reader.reference.possessive.has(name.split(' ')[0]?.toLowerCase() ?? ''))
    return null
  const sentence = reader.places.sentences
    .near(speaker)
    .find(({ span }) => contains(span, { start: speaker.start, end: speaker.start + 1 }))
  return {
    speaker: shownName(name),
    evidence: sentence ? [sentence.span] : [],
  }
}

/** "la gardienne, de la même taille que le pilote, explique": who stands behind "que" or "de" is not who says it. */
export function isGoverned(reader: Reader, speaker: Span): boolean {
  const sentence = reader.places.sentences
    .near(speaker)
    .find(({ span }) => contains(span, { start: speaker.start, end: speaker.start + 1 }))
  const before = sentence?.tokens.findLast(({ span }) => span.end <= speaker.start)
  return before?.upos === 'SCONJ' || (before?.upos === 'ADP' && reader.words.genitive.has(plain(before.form)))
}
