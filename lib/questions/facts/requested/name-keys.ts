import type { Entity } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { type Gap, gapAt, isWrittenWhole } from '../reading/gap-keys'
import { isOnePiece } from '../reading/is-one-piece'
import { type Reader, sentenceAt } from '../reading/reader'
import { isPartOfName } from './is-part-of-name'

/**
 * Names, dates and figures that a quiz has no gap at: what the whole article is about, what stands in brackets, "the
 * Merrow team", and a name of nobody knows what.
 */
export function nameKeys(reader: Reader, sentence: number): Gap[] {
  return reader.places
    .entitiesIn(sentence)
    .filter(entity => isOnePiece(reader, entity))
    .flatMap(entity => gapAt(reader, entity, isOnePiece) ?? asWritten(reader, entity) ?? [])
}

/** Whose or what name it is is not sure: it counts as it stands. */
function asWritten(reader: Reader, { sentence, tokens, span, class: kind }: Entity): Gap | null {
  const own = sentenceAt(reader, sentence).tokens
  if (/^(?:quantity|money|percent|date)$/.test(kind)) return null
  if (!own.slice(tokens.from, tokens.to).some(({ upos }) => upos === 'PROPN')) return null
  if (!isWrittenWhole(own, tokens) || isPartOfName(reader, sentence, tokens)) return null
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  if (/["«»“”,;:()[\]–—]/.test(text)) return null
  return { key: { text, span, class: 'phrase', accepted: [] }, class: 'what' }
}
