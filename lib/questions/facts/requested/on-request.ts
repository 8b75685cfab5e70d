import type { Document } from '@/lib/model/document'
import type { Fact } from '../fact'
import { gapsWith } from '../gap'
import { clausesToAsk } from '../reading/clauses-to-ask'
import { openReader } from '../reading/reader'
import { toldGapsWith } from '../told'
import { keysOnRequest } from './keys-on-request'

/**
 * Gaps in a sentence at words that a quiz asks nobody for: made where an instructor selects them, and left out of what a
 * quiz is chosen from, which would only take longer to write.
 */
export function factsOnRequest(document: Document, sentence: number): Fact[] {
  const reader = openReader(document)
  const told = clausesToAsk(reader).filter(({ clause }) => clause.sentence === sentence)
  return [
    ...gapsWith(reader, sentence, keysOnRequest),
    ...told.flatMap(askable => toldGapsWith(reader, askable, keysOnRequest)),
  ]
}
