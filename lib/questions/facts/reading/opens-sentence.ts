import { type Reader, sentenceAt } from './reader'

/** Whether nothing but marks stands before a word of a sentence ("– La commission …"): its capital says nothing. */
export function opensSentence(reader: Reader, sentence: number, at: number): boolean {
  return sentenceAt(reader, sentence)
    .tokens.slice(0, at)
    .every(({ upos }) => upos === 'PUNCT')
}
