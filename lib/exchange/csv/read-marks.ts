import Papa from 'papaparse'
import { fail, ok, type Result } from '@/lib/model/result'

export type MarkedItem = { name: string; maximum: number }
export type MarksReader = {
  /** Called once, before any attempt. */
  onItems: (items: MarkedItem[]) => void
  /** Marks in the order of the items, NaN where the cell is empty. The array is used again for the next attempt. */
  onAttempt: (marks: Float64Array) => void
}

type Column = { at: number; item: MarkedItem }

/**
 * Marks as CSV: a row an attempt, a column an item headed `name/maximum`; separated by commas, semicolons or tabs, told from
 * the first rows; a decimal comma is taken where no comma separates. Rows are handed on as they come and not kept.
 * Refuses with the line and what stands there.
 */
export async function readMarks(chunks: AsyncIterable<string>, reader: MarksReader): Promise<Result<null>> {
  let columns: Column[] | null = null
  let marks = new Float64Array(0)
  let line = 0
  for await (const rows of rowsOf(chunks)) {
    for (const row of rows) {
      line++
      if (columns === null) {
        columns = row.flatMap(columnOf)
        if (columns.length === 0) return fail('invalid', 'marks-without-items')
        reader.onItems(columns.map(({ item }) => item))
        marks = new Float64Array(columns.length)
        continue
      }
      for (let index = 0; index < columns.length; index++) {
        const { at, item } = columns[index] as Column
        const text = row[at] ?? ''
        const mark = markOf(text)
        if (mark === null)
          return fail('invalid', 'mark-unreadable', {
            params: { line, name: item.name, text: text.trim().slice(0, 40) },
          })
        marks[index] = mark
      }
      reader.onAttempt(marks)
    }
  }
  return line > 1 ? ok(null) : fail('invalid', line === 0 ? 'marks-without-items' : 'marks-without-attempts')
}

/** "Question 3/2": its name and what it gives at most. Columns whose heading says no maximum are about the learner. */
function columnOf(text: string, at: number): Column[] {
  const [, name, maximum] = /^(.*)\/\s*(\d+(?:[.,]\d+)?)\s*$/s.exec(text) ?? []
  return name === undefined || maximum === undefined
    ? []
    : [{ at, item: { name: name.trim(), maximum: Number(maximum.replace(',', '.')) } }]
}

/** NaN for an empty cell, null for what is no number. */
function markOf(text: string): number | null {
  const plain = text.trim()
  if (plain === '') return Number.NaN
  const mark = Number(plain.includes(',') ? plain.replace(',', '.') : plain)
  return Number.isFinite(mark) ? mark : null
}

/** So many characters are cut into rows at once. */
const piece = 65_536

/** The rows of a table, some at a time; cut at a line's end that is not inside quotation marks. */
async function* rowsOf(chunks: AsyncIterable<string>): AsyncGenerator<string[][]> {
  let waiting = ''
  let delimiter = ''
  const parse = (text: string) => {
    const { data, meta } = Papa.parse<string[]>(text, {
      delimiter,
      delimitersToGuess: [',', ';', '\t'],
      skipEmptyLines: 'greedy',
    })
    delimiter = meta.delimiter
    return data
  }
  let begun = false
  for await (const chunk of chunks) {
    waiting += begun ? chunk : chunk.replace(/^\uFEFF/, '')
    begun = true
    if (waiting.length < piece) continue
    const end = waiting.lastIndexOf('\n') + 1
    const whole = waiting.slice(0, end)
    if (end === 0 || (whole.split('"').length - 1) % 2 === 1) continue
    yield parse(whole)
    waiting = waiting.slice(end)
  }
  if (waiting.trim() !== '') yield parse(waiting)
}
