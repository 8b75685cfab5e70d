import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { writeResults } from '@/lib/exchange/csv/write-results'
import { catalogue } from '@/lib/messages/catalogue'
import { idSchema } from '@/lib/model/id'
import { languageSchema } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { decimalPoints, fileNameOf, saidWords } from './csv-words'
import type { ExportResultsCsvInput, ResultsCsv } from './export-results-csv'
import { findResults } from './find-results'
import { parseInput } from './parse-input'

/** The long form: a row a response of every submitted attempt. Times are UTC, ISO 8601; points are decimals. */
export async function exportResponsesCsv(input: ExportResultsCsvInput): Promise<Result<ResultsCsv>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, language: languageSchema }), input)
  if (!given.ok) return given
  const results = await findResults({ actor: input.actor, quizId: given.value.quizId })
  if (!results.ok) return results
  const { quiz, columns, rows } = results.value
  const { csv: words, common } = catalogue[given.value.language]
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
  return ok({ filename: `${fileNameOf(quiz.title)}-long.csv`, csv: writeResults(header, long) })
}
