import 'server-only'
import type { catalogue } from '@/lib/messages/catalogue'
import type { Table } from '@/lib/model/table'
import { decimalPoints, saidWords } from './csv-words'
import type { ResultTable } from './results-of'

type Words = (typeof catalogue)['en']

/** The long form: a row a response of every submitted attempt. Times are UTC, ISO 8601; points are decimals. */
export function responsesTable({ columns, rows }: ResultTable, { csv: words, common }: Words): Table {
  const header = [
    ...[
      words.learner,
      words.attempt,
      words.edition,
      words.submitted,
      words.counts,
      words.question,
      words.stem,
    ],
    ...[words.kind, words.response, words.outcome, words.points, words.maximum],
  ]
  const long = rows.flatMap(row =>
    columns.flatMap((column, at) => {
      const cell = row.cells[at]
      if (!cell) return []
      const { number, stem, kind } = column
      return [
        [
          ...[row.learnerName, row.number, row.edition, row.submittedAt?.toISOString() ?? null],
          ...[row.counts ? words.yes : words.no, number],
          ...[stem, common.kinds[kind], saidWords(words, cell), words.outcomes[cell.outcome]],
          ...[decimalPoints(cell.points), cell.maximum],
        ],
      ]
    }),
  )
  return { header, rows: long }
}
