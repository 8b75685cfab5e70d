import type { Chain, Sentence, TokenRange } from '@/lib/model/document'
import type { Owner } from './ground'
import type { Reader } from './reader'

/** Tokens between a name and the possessive that may be its own. */
const near = 4

/** "exhorter la Chine à abandonner son soutien": the owner stands in the same words, so the possessive stays. */
export function ownerBefore(
  sentence: Sentence,
  range: TokenRange,
  at: number,
  chain: Chain,
  owner: Owner,
): boolean {
  const from = Math.min(owner?.from ?? Number.POSITIVE_INFINITY, sentence.tokens[range.from]?.span.start ?? 0)
  const here = sentence.tokens[at]?.span.start ?? 0
  return chain.mentions.some(
    ({ form, span }) => (form === 'name' || form === 'noun') && span.start >= from && span.end <= here,
  )
}

/**
 * "a exhorté la Chine à abandonner son soutien": whoever the reading took for the owner, the name right in front may be
 * it as well; the words of the article stay as they are, and say no more than it does.
 */
export function nearerOwner(reader: Reader, sentence: Sentence, at: number, chain: number): boolean {
  const index = reader.places.indexOfSentence.get(sentence) ?? -1
  return reader.places
    .entitiesIn(index)
    .some(
      ({ class: kind, tokens, span }) =>
        /^(?:person|organisation|place)$/.test(kind) &&
        tokens.to <= at &&
        at - tokens.to < near &&
        reader.mentionAt.get(span.start)?.chain !== chain,
    )
}
