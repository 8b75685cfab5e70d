import type { Span } from '@/lib/model/span'

export type Snippet = { before: string; words: string; after: string }

/** The words of a span with a little of what stands around them in their paragraph, cut between words. */
export function snippetOf(text: string, span: Span, around = 32): Snippet {
  const from = text.lastIndexOf('\n', span.start - 1) + 1
  const next = text.indexOf('\n', span.end)
  const to = next === -1 ? text.length : next
  const left = Math.max(from, span.start - around)
  const right = Math.min(to, span.end + around)
  const before = text.slice(left, span.start)
  const after = text.slice(span.end, right)
  return {
    before: left > from ? `…${before.replace(/^\S*\s/, '')}` : before,
    words: text.slice(span.start, span.end),
    after: right < to ? `${after.replace(/\s\S*$/, '')}…` : after,
  }
}

/** Words cut to a length, between words, with an ellipsis when something is missing. */
export function shortened(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length).replace(/\s\S*$/, '')}…`
}
