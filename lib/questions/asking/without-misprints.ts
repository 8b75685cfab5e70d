import type { Misprint } from '@/lib/linguistics/misprints/misprint'
import type { Document } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { misprintsAt, wholeWords } from '../verifying/misprint-left'
import { misspeltNames } from '../verifying/misspelt-names'

/**
 * What we ask as the article should have it: "aux voisin" → "aux voisins". The evidence stays as it is written, and so does
 * what stands between quotation marks.
 */
export function withoutMisprints(text: string, evidence: readonly Span[], document: Document): string {
  const words = misprintsAt(evidence, document).reduce(mended, text)
  return [...misspeltNames(document)].reduce((line, [wrong, right]) => mended(line, { wrong, right }), words)
}

function mended(text: string, { wrong, right, near }: Misprint): string {
  const found = [...text.matchAll(wholeWords(wrong))]
  const [only] = found
  if (right === null || !only || found.length > 1 || isQuoted(text, only.index)) return text
  if (near !== undefined && !wholeWords(near).test(text)) return text
  const capital = /^\p{Lu}/u.test(only[0]) ? right.charAt(0).toUpperCase() + right.slice(1) : right
  return text.slice(0, only.index) + typed(capital) + text.slice(only.index + only[0].length)
}

const typed = (words: string) => words.replace(/['’] ?/g, '’')

const isQuoted = (text: string, at: number) =>
  (text.slice(0, at).match(/«/g) ?? []).length > (text.slice(0, at).match(/»/g) ?? []).length
