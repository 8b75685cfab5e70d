import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { writeResults } from '@/lib/exchange/csv/write-results'
import { catalogue } from '@/lib/messages/catalogue'
import { idSchema } from '@/lib/model/id'
import { languageSchema } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { fileNameOf } from './csv-words'
import type { ExportResultsCsvInput, ResultsCsv } from './export-results-csv'
import { findResults } from './find-results'
import { parseInput } from './parse-input'
import { responsesTable } from './responses-table'

/** The long form: a row a response of every submitted attempt. Times are UTC, ISO 8601; points are decimals. */
export async function exportResponsesCsv(input: ExportResultsCsvInput): Promise<Result<ResultsCsv>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, language: languageSchema }), input)
  if (!given.ok) return given
  const results = await findResults({ actor: input.actor, quizId: given.value.quizId })
  if (!results.ok) return results
  const table = responsesTable(results.value, catalogue[given.value.language])
  return ok({ filename: `${fileNameOf(results.value.quiz.title)}-long.csv`, csv: writeResults(table) })
}
