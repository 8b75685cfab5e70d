import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { writeResults } from '@/lib/exchange/csv/write-results'
import { catalogue } from '@/lib/messages/catalogue'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type Language, languageSchema } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { attemptsTable } from './attempts-table'
import { fileNameOf } from './file-name'
import { gatherResults } from './gather-results'
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
  const words = catalogue[given.value.language].csv
  const gathered = await gatherResults(input, part => [attemptsTable(part, words)])
  if (!gathered.ok) return gathered
  const { title, tables } = gathered.value
  return ok({ filename: `${fileNameOf(title)}.csv`, csv: tables.map(writeResults).join('') })
}
