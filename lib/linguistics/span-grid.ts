import type { Span } from '@/lib/model/span'

/** Things of a text by where they stand, for asking what stands near a place without going through all of them. */
export type SpanGrid<T> = {
  /** In their order, all that touch the span, ends included, and some that stand close by: the asker says which it means. */
  near(span: Span): readonly T[]
}

/** Characters of a cell: about two sentences. */
const cell = 256
const nothing: readonly never[] = []

/** `spansOf`: where a thing stands; it may stand in several places. */
export function gridOf<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): SpanGrid<T> {
  const cells = new Map<number, number[]>()
  items.forEach((item, index) => {
    for (const { start, end } of spansOf(item))
      for (let at = Math.floor(start / cell); at <= Math.floor(end / cell); at += 1) {
        const there = cells.get(at)
        if (!there) cells.set(at, [index])
        else if (there.at(-1) !== index) there.push(index)
      }
  })
  const pick = (indices: readonly number[]) => indices.map(index => items[index] as T)
  return {
    near({ start, end }) {
      const [first, last] = [Math.floor(start / cell), Math.floor(end / cell)]
      if (first === last) return pick(cells.get(first) ?? nothing)
      const found = new Set<number>()
      for (let at = first; at <= last; at += 1) for (const index of cells.get(at) ?? nothing) found.add(index)
      return pick([...found].sort((a, b) => a - b))
    },
  }
}
