import Papa from 'papaparse'
import type { Table, TableCell } from '@/lib/model/table'

/** A cell that a spreadsheet would take for a formula, or that could hide one behind a tab or line break. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/

/** Where separators are semicolons, or a cell is pasted, a new cell begins within the text. */
const startsInside = /([;\t\r\n]["'\s]*)(?=[=+\-@＝＋－＠])/g

/**
 * A table as CSV (RFC 4180, CRLF between rows) with a byte order mark, so that spreadsheets read it as UTF-8.
 * Text that begins as a formula gets an apostrophe in front, after OWASP's "CSV Injection"; numbers stay numbers.
 */
export function writeResults({ header, rows }: Table): string {
  const table = [header.map(neutral), ...rows.map(row => row.map(neutral))]
  return `\uFEFF${Papa.unparse(table, { newline: '\r\n' })}\r\n`
}

function neutral(cell: TableCell): string | number {
  if (cell === null) return ''
  if (typeof cell === 'number') return cell
  const safe = cell.replace(startsInside, "$1'")
  return startsFormula.test(safe) ? `'${safe}` : safe
}
