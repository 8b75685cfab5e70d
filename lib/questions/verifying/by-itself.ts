import type { ItemView } from './item-view'

/**
 * What of a stem must be understood by itself: all of it, or of a passage its first sentence. What the others point at
 * stands before them: that was looked at where the passage was made.
 */
export function byItself({ stem, body: { origin, evidence }, article }: ItemView): string {
  const lead = evidence.at(-1)
  if (origin.engine !== 'builtin' || origin.rule !== 'passage' || !lead) return stem
  const end = article.text.slice(Math.max(lead.start, lead.end - enough), lead.end).replace(/\s+/g, ' ')
  const at = stem.indexOf(end)
  if (at >= 0) return stem.slice(0, at + end.length)
  const [first = stem] = /^.*?[.!?…](?=\s+[\p{Lu}\d_«“"])/su.exec(stem) ?? []
  return first
}
/** Letters of the end of a sentence by which it is found. */
const enough = 10
