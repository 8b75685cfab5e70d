import type { Span } from '@/lib/model/span'

/** `lit`: the evidence in question; `faint`: evidence of the others; `own`: what a reader highlighted. */
export type Mark = { span: Span; tone: 'lit' | 'faint' | 'own' }
export type Piece = { start: number; text: string; tone: Mark['tone'] | null }

/**
 * A paragraph in pieces at every place where the marker starts or stops, and at `stops` besides.
 * Offsets are those of the whole article; `start` is where the paragraph stands in it. Lit wins over faint.
 */
export function cutParagraph(
  text: string,
  start: number,
  marks: readonly Mark[],
  stops: readonly number[] = [],
): Piece[] {
  const end = start + text.length
  const cuts = new Set([start, end])
  for (const { span } of marks) for (const cut of [span.start, span.end]) cuts.add(cut)
  for (const stop of stops) cuts.add(stop)
  const inside = [...cuts].filter(cut => cut >= start && cut <= end).sort((a, b) => a - b)
  return inside.slice(0, -1).map((from, index) => {
    const to = inside[index + 1] ?? end
    const over = marks.filter(({ span }) => span.start <= from && to <= span.end)
    const tone = over.find(mark => mark.tone === 'lit')?.tone ?? over[0]?.tone ?? null
    return { start: from, text: text.slice(from - start, to - start), tone }
  })
}
