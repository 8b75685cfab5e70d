import { isBefore, type Page, type Seen } from './page'

const head = 40
const titles = new WeakMap<Page, Seen | null>()

/** The title of a page, picked once for each look at it. */
export function titleOf(page: Page): Seen | null {
  const known = titles.get(page)
  if (known !== undefined) return known
  const title = pickTitle(page)
  titles.set(page, title)
  return title
}

/**
 * The title: of the lines before the text that no rule took, the one that other lines repeat (whole, or with the
 * name of the site), that a page marks as its heading, that is long enough to say something. First one on a tie.
 */
function pickTitle(page: Page): Seen | null {
  const all = page.lines.slice(0, head).filter(line => isBefore(line, page) || line.heading > 0)
  const open = page.lines
    .filter(line => !page.taken.has(line.line) && !page.kept.has(line.line))
    .slice(0, head)
  const prose = open.some(line => line.prose)
  const candidates = open.filter(
    line =>
      line.words <= 40 &&
      (line.heading === 1 || (isBefore(line, page) && (!line.prose || line.sentences === 0) && prose)),
  )
  let best: { line: Seen; points: number } | null = null
  for (const line of candidates) {
    const repeated = all.filter(other => other !== line && repeats(other.folded, line.folded)).length
    const points =
      Math.min(repeated, 3) * 6 +
      (line.heading === 1 ? 10 : line.heading > 0 ? 3 : 0) +
      (line.words >= 4 ? 4 : 0) +
      (line.words >= 5 ? 1 : 0) +
      (line.sentences > 0 && !/[?]$/.test(line.text) ? -5 : 0)
    if (!best || points > best.points) best = { line, points }
  }
  return best?.line ?? null
}

/** Whether `folded` is `title`, or `title` with something short before or behind a separator. */
export function repeats(folded: string, title: string): boolean {
  if (folded === title) return true
  if (folded.startsWith(title)) return /^\s?[|\-–—·•:»›]\s?[^.!?]{1,60}$/u.test(folded.slice(title.length))
  if (folded.endsWith(title)) return /^[^.!?]{1,60}\s?[|\-–—·•»›>]\s?$/u.test(folded.slice(0, -title.length))
  return false
}
