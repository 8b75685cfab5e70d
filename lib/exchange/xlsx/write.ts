import writeWorkbookFile, { type Cell } from 'write-excel-file/node'
import type { Table, TableCell } from '@/lib/model/table'

/** A name of at most 31 characters without any of \ / ? * [ ] : */
export type Sheet = { name: string; table: Table }

/** What Excel holds in one cell. */
const longestText = 32_767

/**
 * Tables as the sheets of a workbook (Office Open XML). Every text is a cell of type text: a workbook, unlike a file of
 * separated values, says so, and no spreadsheet looks for a formula in it. What XML cannot hold is taken out by the library.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeWorkbookFile(
    sheets.map(({ name, table }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: table.header.map((_, at) => ({ width: widthOf(table, at) })),
      data: [table.header.map(headingCell), ...table.rows.map(row => row.map(cellOf))],
    })),
  ).toBuffer()
}

function headingCell(text: string): Cell {
  return { ...textCell(text), fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const }
}

function cellOf(cell: TableCell): Cell {
  if (cell === null) return null
  return typeof cell === 'number' ? { value: cell, type: Number } : textCell(cell)
}

const textCell = (text: string) => ({ value: text.slice(0, longestText), type: String })

/** In characters, by the first rows; long responses are cut where they stand, not in what is kept. */
function widthOf({ rows }: Table, at: number): number {
  const longest = Math.max(...rows.slice(0, 50).map(row => String(row[at] ?? '').length), 0)
  return Math.min(40, Math.max(10, longest + 2))
}
