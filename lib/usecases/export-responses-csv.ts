import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { writeResults } from '@/lib/exchange/csv/write-results'
import { catalogue } from '@/lib/messages/catalogue'
import { idSchema } from '@/lib/model/id'
import { languageSchema } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import type { ExportResultsCsvInput, ResultsCsv } from './export-results-csv'
import { fileNameOf } from './file-name'
import { gatherResults } from './gather-results'
import { parseInput } from './parse-input'
import { responsesTable } from './responses-table'

/** The long form: a row a response of every submitted attempt. Times are UTC, ISO 8601; points are decimals. */
export async function exportResponsesCsv(input: ExportResultsCsvInput): Promise<Result<ResultsCsv>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, language: languageSchema }), input)
  if (!given.ok) return given
  const words = catalogue[given.value.language]
  const gathered = await gatherResults(input, part => [responsesTable(part, words)])
  if (!gathered.ok) return gathered
  const { title, tables } = gathered.value
  return ok({ filename: `${fileNameOf(title)}-long.csv`, csv: tables.map(writeResults).join('') })
}
