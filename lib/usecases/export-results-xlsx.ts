import 'server-only'
import { writeWorkbook } from '@/lib/exchange/xlsx/write'
import { catalogue } from '@/lib/messages/catalogue'
import { type Language, languageSchema } from '@/lib/model/language'
import { fail, ok, type Result } from '@/lib/model/result'
import { attemptsTable } from './attempts-table'
import { fileNameOf } from './csv-words'
import { findResults } from './find-results'
import { type FindStatisticsInput, findStatistics } from './find-statistics'
import { itemsTable } from './items-table'
import { responsesTable } from './responses-table'

/** `language` of the interface: headings and names of sheets are in it. */
export type ExportResultsXlsxInput = FindStatisticsInput & { language: Language }
export type ResultsXlsx = { filename: string; xlsx: Uint8Array }

/** A workbook: attempts, questions of one edition with their figures (once somebody has submitted), and every response. */
export async function exportResultsXlsx(input: ExportResultsXlsxInput): Promise<Result<ResultsXlsx>> {
  const { actor, quizId, edition, population } = input
  const statistics = await findStatistics({ actor, quizId, edition, population })
  if (!statistics.ok) return statistics
  const language = languageSchema.safeParse(input.language)
  if (!language.success) return fail('invalid', 'bad-input', { field: 'language' })
  const results = await findResults({ actor, quizId })
  if (!results.ok) return results
  const words = catalogue[language.data]
  const { sheets } = words.csv
  const view = statistics.value
  const xlsx = await writeWorkbook([
    { name: sheets.attempts, table: attemptsTable(results.value, words.csv) },
    ...(view ? [{ name: sheets.items, table: itemsTable(view, words) }] : []),
    { name: sheets.responses, table: responsesTable(results.value, words) },
  ])
  return ok({ filename: `${fileNameOf(results.value.quiz.title)}.xlsx`, xlsx })
}
