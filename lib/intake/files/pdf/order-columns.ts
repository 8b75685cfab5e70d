import type { Fragment, Sheet, TextLine } from './pieces'

/** A column is at least so many lines, holds at least this share of the words, and its lines this share of its width. */
const fewestLines = 4
const leastShare = 0.06
const leastFill = 0.4
/** What lies across columns is a title or a full line, as a rule this wide. */
const leastSpan = 0.6
const mostFragments = 4_000

type Region = { fragments: Fragment[] }

/**
 * Fragments of a page → lines in the order of reading: where columns stand side by side, each from top to bottom;
 * what lies across them parts what is above from what is below. `firstBlock` numbers the columns.
 */
export function orderColumns(sheet: Sheet, firstBlock: number): TextLine[] {
  const regions = split(sheet.fragments.slice(0, mostFragments))
  return regions.flatMap(({ fragments }, at) => {
    const lines = joinRows(fragments)
    const left = Math.min(...lines.map(({ x }) => x))
    const rim = Math.max(...lines.map(({ right }) => right))
    return lines.map(line => ({ ...line, page: sheet.number, block: firstBlock + at, left, rim }))
  })
}

const letters = (fragments: readonly Fragment[]) => fragments.reduce((sum, { text }) => sum + text.length, 0)

function split(fragments: Fragment[], depth = 0): Region[] {
  const gutter = depth < 3 ? findGutter(fragments) : null
  if (gutter === null) return fragments.length > 0 ? [{ fragments }] : []
  const across = fragments.filter(one => one.x < gutter && one.right > gutter)
  const ends = across.map(({ y }) => y).sort((a, b) => a - b)
  const band = ({ y }: Fragment) => ends.filter(end => end < y).length
  const regions: Region[] = []
  for (let at = 0; at <= ends.length; at++) {
    const here = fragments.filter(one => !across.includes(one) && band(one) === at)
    regions.push(
      ...split(
        here.filter(one => one.right <= gutter),
        depth + 1,
      ),
    )
    regions.push(
      ...split(
        here.filter(one => one.x >= gutter),
        depth + 1,
      ),
    )
    const y = ends[at]
    // Lines across follow each other: a title of two lines is one region.
    const lines = y === undefined ? [] : across.filter(one => one.y === y)
    const previous = regions.at(-1)
    if (here.length === 0 && previous && at > 0) previous.fragments.push(...lines)
    else if (lines.length > 0) regions.push({ fragments: lines })
  }
  return regions
}

/** The x that most words stand clear of, with a column on each side; null for a page that has one. */
function findGutter(fragments: readonly Fragment[]): number | null {
  const edges = [...new Set(fragments.map(({ x }) => Math.round(x)))]
  if (edges.length > 400) return null
  let best: { x: number; clear: number } | null = null
  for (const edge of edges) {
    const x = edge - 1
    const left = fragments.filter(one => one.right <= x)
    const right = fragments.filter(one => one.x >= x)
    if (left.length < fewestLines || right.length < fewestLines) continue
    const [onLeft, onRight] = [letters(left), letters(right)]
    const clear = onLeft + onRight
    if (best && clear <= best.clear) continue
    const all = letters(fragments)
    if (clear < all * 0.4 || Math.min(onLeft, onRight) < clear * leastShare) continue
    const across = fragments.filter(one => one.x < x && one.right > x)
    if (isColumn(left) && isColumn(right) && standBeside(left, right) && span(fragments, across))
      best = { x, clear }
  }
  return best?.x ?? null
}

/** Lines of running text fill their column; cells of a table do not. */
function isColumn(fragments: readonly Fragment[]): boolean {
  const lines = joinRows(fragments)
  const left = Math.min(...lines.map(({ x }) => x))
  const rim = Math.max(...lines.map(({ right }) => right))
  const widths = lines.map(({ x, right }) => right - x).sort((a, b) => a - b)
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  const middle = Math.floor(lines.length / 2)
  return (widths[middle] ?? 0) >= leastFill * (rim - left) && rim - left > 8 * (sizes[middle] ?? 10)
}

/** Whether what lies across the gutter is as wide as both columns, more often than not. */
function span(fragments: readonly Fragment[], across: readonly Fragment[]): boolean {
  const width = Math.max(...fragments.map(one => one.right)) - Math.min(...fragments.map(one => one.x))
  const wide = across.filter(one => one.right - one.x > leastSpan * width)
  return wide.length * 2 >= across.length || across.length <= 2
}

function standBeside(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const span = (fragments: readonly Fragment[]) => {
    const ys = fragments.map(({ y }) => y)
    return { top: Math.min(...ys), foot: Math.max(...ys) }
  }
  const [a, b] = [span(left), span(right)]
  const shared = Math.min(a.foot, b.foot) - Math.max(a.top, b.top)
  return shared > 0.3 * Math.min(a.foot - a.top, b.foot - b.top)
}

/** Fragments of one row of one column were parted by a wide space only. */
function joinRows(fragments: readonly Fragment[]): Fragment[] {
  const lines: Fragment[] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    if (last && last.y === fragment.y) {
      last.text += ` ${fragment.text}`
      last.right = Math.max(last.right, fragment.right)
      last.size = Math.max(last.size, fragment.size)
    } else lines.push({ ...fragment })
  }
  return lines
}
