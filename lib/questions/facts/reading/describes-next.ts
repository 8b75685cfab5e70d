import type { Entity } from '@/lib/model/document'
import { type Reader, sentenceAt } from './reader'

/** "the University of Merrow biologist": the name only says which biologist. */
export function describesNext(reader: Reader, { sentence, tokens: { to } }: Entity): boolean {
  return reader.words.bareNouns && sentenceAt(reader, sentence).tokens[to]?.upos === 'NOUN'
}
