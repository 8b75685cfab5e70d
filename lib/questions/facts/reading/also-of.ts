import type { Span } from '@/lib/model/span'
import { type Reader, sentenceAt } from './reader'

const mostWords = 4

/** "a hairdresser | and waitress": what else somebody is, right behind what a key says; null when it is a clause or longer. */
export function alsoOf(reader: Reader, sentence: number, end: number): Span | null {
  const { tokens } = sentenceAt(reader, sentence)
  const from = tokens.findIndex(({ span }) => span.start >= end)
  const joint = tokens[from]
  if (from < 0 || joint?.upos !== 'CCONJ') return null
  const length = tokens.slice(from).findIndex(({ upos }) => upos === 'PUNCT')
  const words = tokens.slice(from, from + Math.max(length, 0))
  const last = words.at(-1)
  if (last?.upos !== 'NOUN' || words.length > mostWords) return null
  return words.slice(1).every(({ upos }) => /^(?:NOUN|ADJ|DET)$/.test(upos))
    ? { start: joint.span.start, end: last.span.end }
    : null
}
