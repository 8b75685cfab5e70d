import 'server-only'
import type { catalogue } from '@/lib/messages/catalogue'
import type { Table, TableCell } from '@/lib/model/table'
import type { CsvWords } from './csv-words'
import type { ItemView } from './describe-items'
import type { StatisticsView } from './find-statistics'

type Words = (typeof catalogue)['en']

/** A row a question of one edition, with its figures to two places; empty where a figure has no meaning, or none yet. */
export function itemsTable(view: StatisticsView, { csv: words, common, statistics }: Words): Table {
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
  return { header, rows }
}

function figuresOf(words: CsvWords, { indices }: StatisticsView, item: ItemView): TableCell[] {
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
