import { misprintsIn } from '@/lib/linguistics/misprints/find-misprints'
import type { Misprint } from '@/lib/linguistics/misprints/misprint'
import { sentencesAt } from '@/lib/linguistics/places-of-document'
import type { Document } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'

/**
 * What we ask as the article should have it: "aux voisin" → "aux voisins". The evidence stays as it is written, and so does
 * what stands between quotation marks.
 */
export function withoutMisprints(stem: string, evidence: readonly Span[], document: Document): string {
  const { language } = document.article
  const slips = sentencesAt(document, evidence).flatMap(sentence => misprintsIn(sentence, language))
  return slips.reduce(mended, stem)
}

function mended(stem: string, { wrong, right, near }: Misprint): string {
  const found = [...stem.matchAll(wholeWords(wrong))]
  const [only] = found
  if (!only || found.length > 1 || isQuoted(stem, only.index)) return stem
  if (near !== undefined && !wholeWords(near).test(stem)) return stem
  const capital = /^\p{Lu}/u.test(only[0]) ? right.charAt(0).toUpperCase() + right.slice(1) : right
  return stem.slice(0, only.index) + typed(capital) + stem.slice(only.index + only[0].length)
}

/** Whatever the spaces and apostrophes of a line that is set for readers. */
function wholeWords(words: string): RegExp {
  const pattern = words
    .split(/\s+/)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]$/, "['’]"))
    .join('\\s*')
  return new RegExp(`(?<![\\p{L}-])${pattern}(?![\\p{L}-])`, 'giu')
}

const typed = (words: string) => words.replace(/['’] ?/g, '’')

const isQuoted = (stem: string, at: number) =>
  (stem.slice(0, at).match(/«/g) ?? []).length > (stem.slice(0, at).match(/»/g) ?? []).length
