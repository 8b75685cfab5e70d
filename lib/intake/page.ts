import { fold, type Line, type Measure, measure } from './line'

/** A line with what its shape says and its folded text, measured once. */
export type Seen = Line & Measure & { folded: string }

/** What the rules look at: the lines, those already taken (line number → rule), and where the text stands. */
export type Page = {
  lines: readonly Seen[]
  taken: ReadonlyMap<number, string>
  /** Lines that a person put back: no rule takes them, and none of them is the title. */
  kept: ReadonlySet<number>
  /** First, second and last line of prose not taken; -1 when there is none. */
  body: { first: number; second: number; last: number }
  /** Words of prose before each line. */
  proseBefore: readonly number[]
  proseWords: number
}

export type Rule = {
  name: string
  takes: (line: Seen, page: Page) => boolean
  /** It may take a paragraph of several sentences from the middle of the text. */
  strong?: boolean
}

export function see(lines: readonly Line[]): Seen[] {
  return lines.map(line => ({ ...line, ...measure(line.text), folded: fold(line.text) }))
}

export function look(
  lines: readonly Seen[],
  taken: ReadonlyMap<number, string>,
  kept: ReadonlySet<number>,
): Page {
  let first = -1
  let second = -1
  let last = -1
  let proseWords = 0
  const proseBefore: number[] = []
  for (const { line, prose, heading, words } of lines) {
    proseBefore.push(proseWords)
    if (!prose || heading > 0 || taken.has(line)) continue
    if (first < 0) first = line
    else if (second < 0) second = line
    last = line
    proseWords += words
  }
  return { lines, taken, kept, body: { first, second, last }, proseBefore, proseWords }
}

export const isBefore = (line: Seen, page: Page) => page.body.first < 0 || line.line < page.body.first
/** Before the second paragraph: the first may be a standfirst with the byline behind it. */
export const isNearHead = (line: Seen, page: Page) => isBefore(line, page) || line.line < page.body.second
export const isAfter = (line: Seen, page: Page) => page.body.last >= 0 && line.line > page.body.last

const reach = 30

/** The nearest line not taken, before (-1) or after (+1) this one, at most thirty lines away. */
export function neighbour(line: Seen, page: Page, step: 1 | -1): Seen | null {
  for (let i = line.line + step, steps = 0; steps < reach; i += step, steps++) {
    if (!page.taken.has(i)) return page.lines[i] ?? null
  }
  return null
}

/** A paragraph of the text: several sentences, between its first and its last. No rule but a strong one takes it. */
export function isText(line: Seen, page: Page): boolean {
  const { first, last } = page.body
  return line.sentences >= 2 && line.words >= 20 && line.line >= first && line.line < last
}
