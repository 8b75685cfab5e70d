import type { Sentence } from '@/lib/model/document'
import type { Fact, Statement } from '../../facts/fact'
import type { Reader } from '../../facts/reading/reader'
import { type Word, wordsOf } from '../../verifying/words'
import { lineUp } from './line-up'

/** A statement longer than that is no more judged in one go. */
export const mostWords = 30

/** A statement beside its sentence. */
export type StatementLine = {
  reader: Reader
  sentence: Sentence
  statement: Statement
  shown: string
  key: Fact['key']['span']
  /** Words of the sentence, with their places in it. */
  others: readonly Word[]
  /** Those of the three pieces of the statement, with their places in the piece and among `others`. */
  words: readonly { piece: 'before' | 'shown' | 'after'; word: Word; at: number }[]
}

/** A statement that has taken words back, and how often it could not take back what nothing parts from it. */
export type Filled = { statement: Statement; holes: number }

export function statementLine(
  statement: Statement,
  fact: Fact,
  sentence: Sentence,
  reader: Reader,
): StatementLine {
  const { before, after, shown = fact.key.text } = statement
  const pieces = { before, shown, after }
  const words = (['before', 'shown', 'after'] as const).flatMap(piece =>
    wordsOf(pieces[piece]).map(word => ({ piece, word })),
  )
  const others = wordsOf(reader.text.slice(sentence.span.start, sentence.span.end))
  const places = lineUp(
    words.map(({ word }) => word),
    others,
  )
  const placed = words.map((one, index) => ({ ...one, at: places[index] ?? -1 }))
  return { reader, sentence, statement, shown, key: fact.key.span, others, words: placed }
}
