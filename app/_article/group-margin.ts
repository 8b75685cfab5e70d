import type { Span } from '@/lib/model/span'

/** A question's number at the place of its evidence; `at` is an offset into the article's text. */
export type MarginNumber = { id: string; number: number; at: number; lit: boolean }
export type MarginGroup = { at: number; numbers: MarginNumber[] }

/** More than a line of the reading measure holds, so that what is told apart here never shares a line on the page. */
const lineLength = 75

/** Numbers in the order of the text, together where one under another they would run into the next: a line each. */
export function groupMargin(numbers: readonly MarginNumber[], paragraphs: readonly Span[]): MarginGroup[] {
  const lineOf = linesOf(paragraphs)
  const groups: MarginGroup[] = []
  for (const number of [...numbers].sort((a, b) => a.at - b.at || a.number - b.number)) {
    const last = groups.at(-1)
    if (
      last &&
      (lineOf(number.at) < lineOf(last.at) + last.numbers.length || isNear(number.at, last, paragraphs))
    )
      last.numbers.push(number)
    else groups.push({ at: number.at, numbers: [number] })
  }
  return groups
}

/** In one paragraph, closer than the lines that a group takes: lines that break early move both down, not apart. */
function isNear(at: number, { at: first, numbers }: MarginGroup, paragraphs: readonly Span[]): boolean {
  const together = paragraphs.some(({ start, end }) => start <= first && at < end)
  return together && at - first < lineLength * numbers.length
}

/** The line of the article on which an offset stands, at the earliest: each paragraph begins one. */
function linesOf(paragraphs: readonly Span[]): (at: number) => number {
  const firsts: number[] = []
  let line = 0
  for (const { start, end } of paragraphs) {
    firsts.push(line)
    line += Math.max(1, Math.ceil((end - start) / lineLength))
  }
  return at => {
    const index = paragraphs.findLastIndex(({ start }) => start <= at)
    return (firsts[index] ?? 0) + Math.floor((at - (paragraphs[index]?.start ?? 0)) / lineLength)
  }
}
