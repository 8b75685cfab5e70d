import type { Phrase } from '@/lib/model/document'
import { plain, type Reader, sentenceAt } from './reader'

/** "the most popular fruit", "the main source of energy": only one is. */
export function isOneOnly(reader: Reader, sentence: number, { tokens: { from, to } }: Phrase): boolean {
  return sentenceAt(reader, sentence)
    .tokens.slice(from, to)
    .some(
      ({ form, feats, upos }) =>
        reader.words.unique.has(plain(form)) || (/^(?:ADJ|ADV)$/.test(upos) && feats.Degree === 'Sup'),
    )
}
