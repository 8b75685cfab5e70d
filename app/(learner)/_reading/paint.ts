import type { Span } from '@/lib/model/span'

/** What is painted over the article for a moment, each with its rule in reading.css. */
export type Paint = 'evidence' | 'found' | 'found-now' | 'spoken-sentence' | 'spoken-word'

/** The words of a span as ranges of the page under `root`, whose pieces carry data-start. */
export function rangesOf(root: Element, { start, end }: Span): Range[] {
  return [...root.querySelectorAll('[data-start]')].flatMap(piece => {
    const words = piece.firstChild
    const at = Number(piece.getAttribute('data-start'))
    const length = words?.textContent?.length ?? 0
    if (!words || at >= end || at + length <= start) return []
    const range = document.createRange()
    range.setStart(words, Math.max(0, start - at))
    range.setEnd(words, Math.min(length, end - at))
    return [range]
  })
}

/**
 * Paints ranges without touching the page, so that nothing moves and nothing is read twice; a browser that cannot
 * paints nothing. No ranges take the paint away.
 */
export function paint(name: Paint, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
