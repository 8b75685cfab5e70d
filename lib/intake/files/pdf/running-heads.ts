import type { Fragment, Sheet } from './pieces'

/** Heads and feet stand in the outer part of a page, and within so many points of the same height on other pages. */
const outer = 0.16
const sameHeight = 4
const rowsLooked = 3

const pageNumber =
  /^(?:[-–—|·•\s]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|sur|de|-)\s*\d{1,4})?[-–—|·•\s]*)$/iu

type Place = 'page-head' | 'page-foot'
type Row = { y: number; place: Place; key: string; text: string; fragments: Fragment[] }
export type RunningHead = { text: string; placed: Place }

const keyOf = (text: string) => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

/**
 * Takes what stands at the head or foot of several pages off the sheets (figures apart: numbers of pages count up),
 * and numbers of pages alone. What was taken is returned once each, not once a page.
 */
export function takeRunningHeads(sheets: readonly Sheet[]): { sheets: Sheet[]; heads: RunningHead[] } {
  const rows = sheets.map(outerRows)
  const seen = new Map<string, number[]>()
  for (const { key, y } of rows.flat()) seen.set(key, [...(seen.get(key) ?? []), y])
  const repeated = ({ key, y }: Row) => {
    const times = (seen.get(key) ?? []).filter(other => Math.abs(other - y) <= sameHeight).length
    return times >= Math.max(2, Math.ceil(sheets.length * 0.15))
  }
  const heads = new Map<string, RunningHead>()
  const kept = sheets.map((sheet, at) => {
    const taken = new Set<Fragment>()
    for (const row of rows[at] ?? []) {
      if (!repeated(row) && !pageNumber.test(row.text)) continue
      for (const fragment of row.fragments) taken.add(fragment)
      if (!heads.has(row.key)) heads.set(row.key, { text: row.text, placed: row.place })
    }
    return { ...sheet, fragments: sheet.fragments.filter(fragment => !taken.has(fragment)) }
  })
  return { sheets: kept, heads: [...heads.values()] }
}

/** The first and last rows of a page that stand near its edges. */
function outerRows({ fragments, height }: Sheet): Row[] {
  const heights = [...new Set(fragments.map(({ y }) => y))].sort((a, b) => a - b)
  const rowAt = (y: number, place: Place): Row => {
    const row = fragments.filter(one => one.y === y).sort((a, b) => a.x - b.x)
    const text = row.map(one => one.text).join(' ')
    return { y, place, key: keyOf(text), text, fragments: row }
  }
  const head = heights.slice(0, rowsLooked).filter(y => y < height * outer)
  const foot = heights.slice(-rowsLooked).filter(y => y > height * (1 - outer) && !head.includes(y))
  return [...head.map(y => rowAt(y, 'page-head')), ...foot.map(y => rowAt(y, 'page-foot'))]
}
