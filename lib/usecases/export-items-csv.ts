import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import { writeResults } from '@/lib/exchange/csv/write-results'
import { catalogue } from '@/lib/messages/catalogue'
import type { Language } from '@/lib/model/language'
import { languageSchema } from '@/lib/model/language'
import { fail, ok, type Result } from '@/lib/model/result'
import type { ResultsCsv } from './export-results-csv'
import { fileNameOf } from './file-name'
import { type FindStatisticsInput, findStatistics } from './find-statistics'
import { itemsTable } from './items-table'

/** `language` of the interface: headings are in it. */
export type ExportItemsCsvInput = FindStatisticsInput & { language: Language }

/** A row a question of one edition, with its figures to two places; empty where a figure has no meaning, or none yet. */
export async function exportItemsCsv(input: ExportItemsCsvInput): Promise<Result<ResultsCsv>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const language = languageSchema.safeParse(input.language)
  if (!language.success) return fail('invalid', 'bad-input', { field: 'language' })
  const { actor, quizId, edition, population } = input
  const found = await findStatistics({ actor, quizId, edition, population, fresh: true })
  if (!found.ok) return found
  const view = found.value
  if (view === null) return fail('not-found', 'not-found')
  return ok({
    filename: `${fileNameOf(view.quiz.title)}-${view.edition}.csv`,
    csv: writeResults(itemsTable(view, catalogue[language.data])),
  })
}
