import type { Entity, Phrase, TaggedToken } from '@/lib/model/document'
import { plain, type Reader, sentenceAt } from './reader'

/** "dans un délai de quatorze jours": a noun with an amount that a unit closes, and nothing else. */
export function amountAtEnd(reader: Reader, sentence: number, phrase: Phrase): Entity | null {
  const { tokens } = sentenceAt(reader, sentence)
  const link = tokens[phrase.head + 1]
  if (!link || !reader.words.genitive.has(plain(link.form))) return null
  return (
    reader.places
      .entitiesIn(sentence)
      .find(
        ({ sentence: at, tokens: range, value }) =>
          at === sentence &&
          range.from === phrase.head + 2 &&
          (range.to === phrase.tokens.to || isOfOneNoun(tokens, range.to, phrase.tokens.to)) &&
          value?.kind === 'amount' &&
          value.unit !== null,
      ) ?? null
  )
}

/** "deux ans de prison": the unit with what it is a time or amount of. */
function isOfOneNoun(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  return to === from + 2 && tokens[from]?.upos === 'ADP' && tokens[from + 1]?.upos === 'NOUN'
}
