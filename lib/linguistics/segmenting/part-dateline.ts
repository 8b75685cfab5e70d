import type { Span } from '@/lib/model/span'

/** Longer, it is a sentence with a dash in it. */
const longest = 60
const shape = new RegExp(
  String.raw`^[\p{Lu}\d][^–—!?:;"«»“”\n]{2,${longest}}?\s[–—-]\s+(?=["“«]?\s?\p{Lu})`,
  'u',
)
/** A year or a day, an agency in brackets, a town in capitals. */
const placed = /\d|\([\p{Lu}][\p{L}/ ]+\)|^(?:\p{Lu}[\p{Lu}’'-]{3,})/u

/**
 * "HARWICK (Newswire) – The board said …", "Lenne, 6 avril 2017. – Un musée …": where and when a report was written, at
 * the head of a paragraph, is no part of its first sentence, and neither is the dash.
 */
export function partDateline<S extends Span>(paragraph: string, spans: readonly S[]): S[] {
  const [opening] = shape.exec(paragraph) ?? []
  if (opening === undefined || !placed.test(opening)) return [...spans]
  const from = opening.length
  const line = opening.replace(/\s[–—-]\s+$/u, '').length
  return spans.flatMap(one => {
    if (one.start >= from || one.end <= line) return [one]
    const rest = { ...one, start: from }
    return one.start < line ? [{ ...one, end: line }, rest] : [rest]
  })
}
