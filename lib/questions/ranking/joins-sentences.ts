import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { partsOf } from '../verifying/item-view'

/**
 * Who has to put two sentences together has read them: "il s’est rendu en Iran", one sentence after the name. Not so
 * when the second only gives the first name of who is named in the first.
 */
export function joinsSentences(
  { content, evidence, origin }: Candidate,
  { article: { text } }: Document,
): boolean {
  const [first] = evidence
  // A passage shows both.
  if (!first || evidence.length < 2 || origin.rule === 'passage') return false
  const said = new Set(text.slice(first.start, first.end).split(wordEnds))
  const { key } = partsOf(content)
  const stem = content.stem.slice(1)
  return [stem, key ?? ''].some(line =>
    [...line.matchAll(names)].some(([name]) => name.split(wordEnds).every(word => !said.has(word))),
  )
}

const names = /\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)*/gu
const wordEnds = /[^\p{L}\d-]+/u
