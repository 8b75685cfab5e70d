/** A question's number at the place of its evidence; `at` is an offset into the article's text. */
export type MarginNumber = { id: string; number: number; at: number; lit: boolean }
export type MarginGroup = { at: number; numbers: MarginNumber[] }

/** About a line of the reading measure: two starts that are nearer could share a line and overlap. */
const line = 70

/** Numbers of one paragraph (offsets from `start` to `end`), together where they would overlap in the margin. */
export function groupMargin(numbers: readonly MarginNumber[], start: number, end: number): MarginGroup[] {
  const groups: MarginGroup[] = []
  const here = numbers
    .filter(({ at }) => at >= start && at < end)
    .sort((a, b) => a.at - b.at || a.number - b.number)
  for (const number of here) {
    const last = groups.at(-1)
    if (last && number.at - last.at < line) last.numbers.push(number)
    else groups.push({ at: number.at, numbers: [number] })
  }
  return groups
}
