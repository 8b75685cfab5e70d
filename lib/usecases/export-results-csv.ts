import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { type CsvCell, writeResults } from '@/lib/exchange/csv/write-results'
import { catalogue } from '@/lib/messages/catalogue'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type Language, languageSchema } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { type CsvWords, decimalPoints, fileNameOf, saidWords } from './csv-words'
import { findResults, type ResultColumn, type ResultRow } from './find-results'
import { parseInput } from './parse-input'

/** `language` of the interface: headings are in it. */
export type ExportResultsCsvInput = { actor: Actor; quizId: Id; language: Language }
/** `csv` is UTF-8 with a byte order mark. */
export type ResultsCsv = { filename: string; csv: string }

/** A row an attempt; for each question its points and the response. Times are UTC, ISO 8601; points are decimals. */
export async function exportResultsCsv(input: ExportResultsCsvInput): Promise<Result<ResultsCsv>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, language: languageSchema }), input)
  if (!given.ok) return given
  const results = await findResults({ actor: input.actor, quizId: given.value.quizId })
  if (!results.ok) return results
  const { quiz, columns, rows } = results.value
  const words = catalogue[given.value.language].csv
  return ok({
    filename: `${fileNameOf(quiz.title)}.csv`,
    csv: writeResults(
      headings(words, columns),
      rows.map(row => rowOf(words, columns, row)),
    ),
  })
}

function headings(words: CsvWords, columns: readonly ResultColumn[]): string[] {
  const fixed = [words.learner, words.attempt, words.edition, words.begun, words.submitted, words.counts]
  const asked = columns.flatMap(({ number, stem, maximum, treatment }) => [
    `${number}. ${stem} ${treatment === 'dropped' ? `(${words.notCounted})` : `/${maximum}`}`,
    `${number}. ${words.response}`,
  ])
  return [...fixed, ...asked, words.total, words.maximum, words.toReview, words.late, words.changed]
}

function rowOf(words: CsvWords, columns: readonly ResultColumn[], row: ResultRow): CsvCell[] {
  return [
    row.learnerName,
    row.number,
    row.edition,
    row.startedAt.toISOString(),
    row.submittedAt?.toISOString() ?? null,
    row.counts ? words.yes : words.no,
    ...row.cells.flatMap(cell => [cell && decimalPoints(cell.points), cell && saidWords(words, cell)]),
    row.total && decimalPoints(row.total),
    row.maximum,
    row.toReview,
    row.late.length,
    // The questions whose score is not the first it was: "2, 5".
    columns.flatMap(({ number }, index) => (row.cells[index]?.changed ? [number] : [])).join(', ') || null,
  ]
}
