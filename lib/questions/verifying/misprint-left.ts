import { misprintsIn } from '@/lib/linguistics/misprints/find-misprints'
import type { Misprint } from '@/lib/linguistics/misprints/misprint'
import { sentencesAt } from '@/lib/linguistics/places-of-document'
import type { Document } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'

export function misprintsAt(evidence: readonly Span[], document: Document): readonly Misprint[] {
  const { language } = document.article
  return sentencesAt(document, evidence).flatMap(sentence => misprintsIn(sentence, language))
}

/** A misprint that is still there: one that may be mended in two ways, or stands in a quotation. */
export function misprintLeft(text: string, evidence: readonly Span[], document: Document): string | null {
  const left = misprintsAt(evidence, document).find(
    ({ wrong, near }) => shows(text, wrong) && (near === undefined || shows(text, near)),
  )
  return left?.wrong ?? null
}

const shows = (text: string, words: string) => wholeWords(words).test(text)

/** Whatever the spaces and apostrophes of a line that is set for readers. */
export function wholeWords(words: string): RegExp {
  const pattern = words
    .split(/\s+/)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]$/, "['’]"))
    .join('\\s*')
  return new RegExp(`(?<![\\p{L}-])${pattern}(?![\\p{L}-])`, 'giu')
}
