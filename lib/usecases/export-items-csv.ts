import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import { type CsvCell, writeResults } from '@/lib/exchange/csv/write-results'
import { catalogue } from '@/lib/messages/catalogue'
import type { Language } from '@/lib/model/language'
import { languageSchema } from '@/lib/model/language'
import { fail, ok, type Result } from '@/lib/model/result'
import { type CsvWords, fileNameOf } from './csv-words'
import type { ItemView } from './describe-items'
import type { ResultsCsv } from './export-results-csv'
import { type FindStatisticsInput, findStatistics, type StatisticsView } from './find-statistics'

/** `language` of the interface: headings are in it. */
export type ExportItemsCsvInput = FindStatisticsInput & { language: Language }

/** A row a question of one edition, with its figures to two places; empty where a figure has no meaning, or none yet. */
export async function exportItemsCsv(input: ExportItemsCsvInput): Promise<Result<ResultsCsv>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const language = languageSchema.safeParse(input.language)
  if (!language.success) return fail('invalid', 'bad-input', { field: 'language' })
  const { actor, quizId, edition, population } = input
  const found = await findStatistics({ actor, quizId, edition, population })
  if (!found.ok) return found
  const view = found.value
  if (view === null) return fail('not-found', 'not-found')
  const { csv: words, common, statistics } = catalogue[language.data]
  const header = [
    ...[words.question, words.stem, words.kind, words.class, words.treatment, words.maximum, words.attempts],
    ...[words.blanks, words.waiting, words.facility, words.facilityLow, words.facilityHigh, words.sd],
    ...[words.discrimination, words.efficiency, words.intended, words.effective, words.guess, words.flags],
  ]
  const rows = view.items.map(item => [
    item.number,
    item.content.stem,
    common.kinds[item.kind],
    statistics.classes[item.class],
    ...figuresOf(words, view, item),
  ])
  return ok({
    filename: `${fileNameOf(view.quiz.title)}-${view.edition}.csv`,
    csv: writeResults(header, rows),
  })
}

function figuresOf(words: CsvWords, { indices }: StatisticsView, item: ItemView): CsvCell[] {
  const { statistics: one, intervals, guess, waiting, treatment, flags } = item
  const index = (value: number | null) => (indices ? rounded(value) : null)
  return [
    ...[words.treatments[treatment], one.maximum, one.attempts, one.blanks, waiting],
    ...[rounded(one.facility), rounded(intervals.facility?.low), rounded(intervals.facility?.high)],
    ...[index(one.sd), index(one.discriminationIndex), index(one.discriminativeEfficiency)],
    ...[rounded(one.intendedWeight), index(one.effectiveWeight), rounded(guess)],
    flags.map(({ rule }) => rule).join(' '),
  ]
}

const rounded = (value: number | null | undefined) => (value == null ? null : Math.round(value * 100) / 100)
