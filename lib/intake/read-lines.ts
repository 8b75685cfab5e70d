import type { Line } from './line'

/** Characters that print nothing and break matching, and those a database cannot hold. Tabs and line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the point
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u2060\uFEFF]/g

/** "ﬁ", "ﬄ": letters that a printer drew as one, and that no word is looked up by. */
const ligatures = /[\uFB00-\uFB06]/g

/** Text as it is kept: well-formed Unicode in NFC, without invisible characters and ligatures of print. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(invisible, '')
    .replace(ligatures, letters => letters.normalize('NFKC'))
    .normalize('NFC')
}

/** Pasted plain text → its lines that hold text, lines broken by a fixed width joined again. */
export function readLines(text: string): Line[] {
  const rows = tidy(text)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(row => row.trim())
  return joinWrapped(rows)
    .filter(row => row !== '')
    .map((row, line) => ({ line, text: row, heading: 0, linked: false, placed: null }))
}

const narrowest = 45
const widest = 100

/**
 * Text wrapped at a fixed width (mail, terminals) has no long line, and each line of a paragraph is so
 * full that the first word of the next one had no room. Only then are lines joined.
 */
function joinWrapped(rows: string[]): string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width < narrowest || width > widest) return rows
  const joined: string[] = []
  let previous = ''
  for (const row of rows) {
    const first = row.split(' ', 1)[0] ?? ''
    const full = row !== '' && previous.length >= narrowest && previous.length + 1 + first.length > width
    if (full) joined[joined.length - 1] += ` ${row}`
    else joined.push(row)
    previous = row
  }
  return joined
}
