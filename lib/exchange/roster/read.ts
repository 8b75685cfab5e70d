import Papa from 'papaparse'
import type { LeftLine } from '@/lib/model/roster'
import { nameKey } from '@/lib/model/school-class'

export type RosterRead = { names: { line: number; name: string }[]; left: LeftLine[] }

const longestName = 80
const headings = {
  whole:
    /^(?:name|full name|student|learner|pupil|nom complet|nom et prenom|prenom et nom|nom prenom|prenom nom|eleve|etudiant|etudiante|apprenant)s?$/,
  first: /^(?:first ?name|given ?name|forename|prenom)s?$/,
  last: /^(?:last ?name|family ?name|surname|nom|nom de famille)$/,
}

/**
 * Names from what people paste: one a line, or a table (CSV, or cells of a spreadsheet) with or without headings.
 * "Last, First" is turned round; numbers, dashes, e-mail addresses and other cells without letters are left aside. Each
 * line gives a name or is listed with the reason, as it was.
 */
export function readRoster(text: string): RosterRead {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const delimiter = delimiterOf(lines)
  const parts = partsOf(lines, delimiter)
  const seen = new Set<string>()
  const read: RosterRead = { names: [], left: [] }
  let columns: Columns | null = null
  let begun = false
  for (const [index, raw] of lines.entries()) {
    if (raw.trim() === '') continue
    const line = index + 1
    const cells = cellsOf(raw, delimiter)
    if (!begun) {
      begun = true
      columns = columnsOf(cells)
      if (columns) continue
    }
    const name = columns ? nameInColumns(cells, columns) : turned(wordsOf(cells).slice(0, parts).join(' '))
    const leave = (problem: LeftLine['problem']) =>
      read.left.push({ line, text: raw.trim().slice(0, 200), problem })
    if (!/\p{L}/u.test(name)) leave('no-name')
    else if (name.length > longestName) leave('too-long')
    else if (seen.has(nameKey(name))) leave('twice')
    else {
      seen.add(nameKey(name))
      read.names.push({ line, name })
    }
  }
  return read
}

/** A comma parts cells only where lines have more of them than "Last, First" has. */
function delimiterOf(lines: readonly string[]): string {
  const full = lines.filter(line => line.trim() !== '')
  const most = (sign: string) => full.filter(line => line.includes(sign)).length * 2 >= full.length
  if (full.length === 0) return ''
  if (most('\t')) return '\t'
  if (most(';')) return ';'
  const header = columnsOf(cellsOf(full[0] ?? '', ','))
  const wide = full.filter(line => cellsOf(line, ',').length > 2).length * 2 >= full.length
  return (header && (full[0] ?? '').includes(',')) || wide ? ',' : ''
}

function cellsOf(line: string, delimiter: string): string[] {
  if (delimiter === '') return [clean(line)]
  const [row = []] = Papa.parse<string[]>(line, { delimiter }).data
  return row.map(clean)
}

/** One line, one space; without the number or dash of a list, and without quotation marks round it. */
function clean(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
    .replace(/^\s*(?:\d+\s*[.)]\s*|\d+\s+(?=\p{L})|[-–—•*·]\s*)/u, '')
    .replace(/^["“«]\s*|\s*["”»]$/gu, '')
    .trim()
}

type Columns = { whole: number } | { first: number; last: number } | { only: number }

function columnsOf(cells: readonly string[]): Columns | null {
  const plain = cells.map(cell =>
    cell
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[_\s]+/g, ' '),
  )
  const at = (heading: RegExp) => plain.findIndex(cell => heading.test(cell))
  const [whole, first, last] = [at(headings.whole), at(headings.first), at(headings.last)]
  if (first >= 0 && last >= 0) return { first, last }
  if (whole >= 0) return { whole }
  const only = Math.max(first, last)
  return only >= 0 ? { only } : null
}

function nameInColumns(cells: readonly string[], columns: Columns): string {
  if ('first' in columns) return `${cells[columns.first] ?? ''} ${cells[columns.last] ?? ''}`.trim()
  return turned(cells['whole' in columns ? columns.whole : columns.only] ?? '')
}

/** Cells that could be a name or a part of one. */
function wordsOf(cells: readonly string[]): string[] {
  return cells.length === 1 ? [...cells] : cells.filter(cell => /\p{L}/u.test(cell) && !/[@\d]/.test(cell))
}

/** Without headings, how many cells make a name: two where the first is mostly a single word. */
function partsOf(lines: readonly string[], delimiter: string): number {
  const rows = lines.map(line => wordsOf(cellsOf(line, delimiter))).filter(words => words.length > 1)
  return rows.filter(([first = '']) => !/\s/.test(first)).length * 2 >= rows.length ? 2 : 1
}

function turned(name: string): string {
  const [last = '', first = '', ...rest] = name.split(',').map(part => part.trim())
  if (rest.length > 0 || first === '') return name.replace(/,\s*$/, '')
  return /[@\d]/.test(first) ? last : `${first} ${last}`
}
