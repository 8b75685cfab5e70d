import type { Document } from '@/lib/model/document'
import type { Fact } from '@/lib/questions/facts/fact'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { weakGaps } from '@/lib/questions/facts/requested/weak-gaps'

/** The facts of a quiz, and the gaps that are made for whoever selects their words. */
export function allFacts(document: Document): Fact[] {
  return [
    ...findFacts(document),
    ...document.sentences.flatMap((_, sentence) => weakGaps(document, sentence)),
  ]
}
