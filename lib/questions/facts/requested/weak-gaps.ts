import type { Document } from '@/lib/model/document'
import type { Fact } from '../fact'
import { gapsWith, keysIn } from '../gap'
import { isOfQuiz } from '../is-of-quiz'
import { clausesToAsk } from '../reading/clauses-to-ask'
import { openReader } from '../reading/reader'
import { toldGaps } from '../told'

/** Gaps in a sentence that are too unsure for a quiz: at nouns another word may stand, what was cut may have been the point. */
export function weakGaps(document: Document, sentence: number): Fact[] {
  const reader = openReader(document)
  const told = clausesToAsk(reader).filter(({ clause }) => clause.sentence === sentence)
  return [
    ...gapsWith(reader, sentence, keysIn),
    ...told.flatMap(askable => toldGaps(reader, askable)),
  ].filter(fact => !isOfQuiz(fact))
}
