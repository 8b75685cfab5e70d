import type { Document } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { flat } from '../verifying/words'

/** Where the words stand, whole or up to where they were cut. */
export function quotedSpan(
  words: string,
  evidence: readonly Span[],
  { article: { text } }: Document,
): Span | null {
  const shown = words.replace(/…$/u, '').trim()
  const head = shown.slice(0, enough)
  for (const { start, end } of evidence) {
    const at = flat(text.slice(start, end)).indexOf(flat(head))
    if (at >= 0) return { start: start + at, end: Math.min(text.length, start + at + shown.length) }
  }
  return null
}
/** Letters by which words are found; further on they may be set otherwise than in the article. */
const enough = 24
