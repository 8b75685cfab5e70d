import type { Span } from '@/lib/model/span'

/** A question's number at the place of its evidence; `at` is an offset into the article's text. */
export type MarginNumber = { id: string; number: number; at: number; lit: boolean }
export type MarginGroup = { at: number; numbers: MarginNumber[] }

/** More than a line of the reading measure holds, so that what is told apart here never shares a line on the page. */
const lineLength = 75

/** Numbers in the order of the text, together where one under another they would run into the next: a line each. */
export function groupMargin(numbers: readonly MarginNumber[], paragraphs: readonly Span[]): MarginGroup[] {
  const groups: MarginGroup[] = []
  for (const number of [...numbers].sort((a, b) => a.at - b.at || a.number - b.number)) {
    const last = groups.at(-1)
    if (last && linesBetween(last.at, number.at, paragraphs) < last.numbers.length) last.numbers.push(number)
    else groups.push({ at: number.at, numbers: [number] })
  }
  return groups
}

/** How many lines one offset stands above another, at the least: wherever the lines break, each paragraph begins one. */
function linesBetween(from: number, to: number, paragraphs: readonly Span[]): number {
  const within = (chars: number) => Math.floor(chars / lineLength)
  const indexOf = (at: number) =>
    Math.max(
      0,
      paragraphs.findLastIndex(({ start }) => start <= at),
    )
  const [first, last] = [indexOf(from), indexOf(to)]
  const [above, below] = [paragraphs[first], paragraphs[last]]
  if (!above || !below || first === last) return within(to - from)
  const passed = paragraphs.slice(first + 1, last)
  return (
    1 +
    within(Math.max(0, above.end - 1 - from)) +
    passed.reduce((sum, { start, end }) => sum + Math.max(1, Math.ceil((end - start) / lineLength)), 0) +
    within(to - below.start)
  )
}
