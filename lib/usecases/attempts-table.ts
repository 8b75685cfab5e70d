import 'server-only'
import type { Table, TableCell } from '@/lib/model/table'
import { type CsvWords, decimalPoints, saidWords } from './csv-words'
import type { ResultColumn, ResultRow } from './find-results'
import type { ResultTable } from './results-of'

/** A row an attempt; for each question its points and the response. Times are UTC, ISO 8601; points are decimals. */
export function attemptsTable({ columns, rows }: ResultTable, words: CsvWords): Table {
  return { header: headings(words, columns), rows: rows.map(row => rowOf(words, columns, row)) }
}

function headings(words: CsvWords, columns: readonly ResultColumn[]): string[] {
  const fixed = [
    words.learner,
    words.attempt,
    words.edition,
    words.begun,
    words.submitted,
    words.counts,
    words.share,
  ]
  const asked = columns.flatMap(({ number, stem, maximum, treatment }) => [
    `${number}. ${stem} ${treatment === 'dropped' ? `(${words.notCounted})` : `/${maximum}`}`,
    `${number}. ${words.response}`,
  ])
  return [...fixed, ...asked, words.total, words.maximum, words.toReview, words.late, words.changed]
}

/** Of a learner the same in each attempt that counts: what is theirs, in percent. */
function shareOf({ counts, average, total, maximum }: ResultRow): number | null {
  if (!counts || !total || maximum === 0) return null
  const { n, d } = average ?? { n: total.n, d: total.d * maximum }
  return decimalPoints({ n: 100 * n, d })
}

function rowOf(words: CsvWords, columns: readonly ResultColumn[], row: ResultRow): TableCell[] {
  return [
    row.learnerName,
    row.number,
    row.edition,
    row.startedAt.toISOString(),
    row.submittedAt?.toISOString() ?? null,
    row.counts ? words.yes : words.no,
    shareOf(row),
    ...row.cells.flatMap(cell => [cell && decimalPoints(cell.points), cell && saidWords(words, cell)]),
    row.total && decimalPoints(row.total),
    row.maximum,
    row.toReview,
    row.late.length,
    // The questions whose score is not the first it was: "2, 5".
    columns.flatMap(({ number }, index) => (row.cells[index]?.changed ? [number] : [])).join(', ') || null,
  ]
}
