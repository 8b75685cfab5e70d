import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export type ReadCell = { type: string; text: string }
export type ReadSheet = { name: string; rows: ReadCell[][] }

/** Sheets of a workbook, cell by cell as a spreadsheet would take them: a formula has the type `formula`. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes)
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const shared = sharedStrings(text('xl/sharedStrings.xml'))
  const names = [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)].map(match => match[1])
  const paths = Object.keys(files).filter(path => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
  return paths.sort().map((path, at) => ({ name: names[at] ?? '', rows: rowsOf(text(path), shared) }))
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => void (name === 'si' && strings.push('')))
  parser.on('text', text => {
    if (strings.length > 0) strings[strings.length - 1] += text
  })
  if (xml) parser.write(xml).close()
  return strings
}

function rowsOf(xml: string, shared: readonly string[]): ReadCell[][] {
  const rows: ReadCell[][] = []
  let cell: ReadCell | null = null
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push([])
    if (name === 'c') {
      cell = { type: String(attributes.t ?? 'n'), text: '' }
      rows.at(-1)?.push(cell)
    }
    if (name === 'f' && cell) cell.type = 'formula'
  })
  parser.on('text', text => {
    if (cell) cell.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (name !== 'c' || !cell) return
    if (cell.type === 's') cell.text = shared[Number(cell.text)] ?? ''
    cell = null
  })
  parser.write(xml).close()
  return rows
}
