import 'server-only'
import { writeWorkbook } from '@/lib/exchange/xlsx/write'
import { catalogue } from '@/lib/messages/catalogue'
import { type Language, languageSchema } from '@/lib/model/language'
import { fail, ok, type Result } from '@/lib/model/result'
import { attemptsTable } from './attempts-table'
import { fileNameOf } from './file-name'
import { type FindStatisticsInput, findStatistics } from './find-statistics'
import { gatherResults } from './gather-results'
import { itemsTable } from './items-table'
import { responsesTable } from './responses-table'

/** `language` of the interface: headings and names of sheets are in it. */
export type ExportResultsXlsxInput = FindStatisticsInput & { language: Language }
export type ResultsXlsx = { filename: string; xlsx: Uint8Array }

/** A workbook: attempts, questions of one edition with their figures (once somebody has submitted), and every response. */
export async function exportResultsXlsx(input: ExportResultsXlsxInput): Promise<Result<ResultsXlsx>> {
  const { actor, quizId, edition, population } = input
  const statistics = await findStatistics({ actor, quizId, edition, population, fresh: true })
  if (!statistics.ok) return statistics
  const language = languageSchema.safeParse(input.language)
  if (!language.success) return fail('invalid', 'bad-input', { field: 'language' })
  const words = catalogue[language.data]
  const gathered = await gatherResults({ actor, quizId }, part => [
    attemptsTable(part, words.csv),
    responsesTable(part, words),
  ])
  if (!gathered.ok) return gathered
  const { title, tables } = gathered.value
  const [attempts, responses] = tables
  if (!attempts || !responses) throw new Error('a table is missing')
  const { sheets } = words.csv
  const view = statistics.value
  const xlsx = await writeWorkbook([
    { name: sheets.attempts, table: attempts },
    ...(view ? [{ name: sheets.items, table: itemsTable(view, words) }] : []),
    { name: sheets.responses, table: responses },
  ])
  return ok({ filename: `${fileNameOf(title)}.xlsx`, xlsx })
}
