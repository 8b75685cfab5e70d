import { type Look, plainLooks, type ReadingMark } from './marks-of'

/**
 * A stretch of a paragraph over which nothing changes. `owner`: the innermost mark that can be chosen here ("Norvane" in
 * "chef de Norvane"); `over`: every mark it lies in; `opens`: quotations and sentences that begin here.
 */
export type ReadingPiece = {
  start: number
  text: string
  owner: ReadingMark | null
  over: readonly ReadingMark[]
  opens: readonly ReadingMark[]
}

/** They stand before the words with a handle. */
const opening: readonly Look[] = ['quotation', 'claim', 'sentence']
const isPlain = ({ look }: ReadingMark) => plainLooks.includes(look)
const width = ({ start, end }: ReadingMark) => end - start

/** A paragraph in pieces; `start` is where it stands in the article, `marks` those that touch it. */
export function cutReading(text: string, start: number, marks: readonly ReadingMark[]): ReadingPiece[] {
  const end = start + text.length
  const inside = marks.filter(mark => mark.start < end && mark.end > start && width(mark) > 0)
  const cuts = new Set([start, end])
  for (const mark of inside)
    for (const cut of [mark.start, mark.end]) if (cut > start && cut < end) cuts.add(cut)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end
    const over = inside.filter(mark => mark.start <= from && to <= mark.end)
    return {
      start: from,
      text: text.slice(from - start, to - start),
      owner: innermost(over.filter(mark => !isPlain(mark))),
      over,
      opens: over.filter(mark => mark.start === from && opening.includes(mark.look)),
    }
  })
}

function innermost(marks: readonly ReadingMark[]): ReadingMark | null {
  return marks.reduce<ReadingMark | null>(
    (best, mark) => (best && width(best) <= width(mark) ? best : mark),
    null,
  )
}

/** For each paragraph the marks that touch it: both lists are in the order of the text. */
export function marksByParagraph(
  spans: readonly { start: number; end: number }[],
  marks: readonly ReadingMark[],
): ReadingMark[][] {
  const lists: ReadingMark[][] = spans.map(() => [])
  let at = 0
  for (const mark of marks) {
    while (at + 1 < spans.length && (spans[at + 1]?.start ?? 0) <= mark.start) at++
    // A mark that a typist's unclosed quotation drew over several paragraphs belongs to each of them.
    for (let on = at; on < spans.length && (spans[on]?.start ?? 0) < mark.end; on++) lists[on]?.push(mark)
  }
  return lists
}
