import { getFormatter, getTranslations } from 'next-intl/server'
import { BarChart } from '@/app/_ui/chart/bar-chart'
import { ChartFigure } from '@/app/_ui/chart/chart-figure'
import { fileNameOf } from '@/lib/usecases/file-name'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { PlainTable } from './plain-table'

/** Which sort of question is hard for this class: who, when, how many, why. */
export async function ClassChart({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.chart')
  const tClasses = await getTranslations('statistics.classes')
  const tFigures = await getTranslations('statistics.figures')
  const format = await getFormatter()
  const percent = (value: number | null) =>
    value === null ? '–' : tFigures('percent', { value: Math.round(value) })
  const bars = view.classes.map(({ class: asked, facility, interval, questions }) => ({
    label: tClasses(asked),
    value: facility,
    words: percent(facility),
    interval,
    questions: questions.map(({ number }) => number).join(', '),
  }))
  return (
    <ChartFigure
      title={t('classes')}
      tableLabel={t('table')}
      saveLabels={{ svg: t('save.svg'), png: t('save.png') }}
      fileName={`${fileNameOf(view.quiz.title)}-${t('files.classes')}`}
      table={
        <PlainTable
          caption={t('classes')}
          head={[t('class'), t('reached'), t('likely'), t('questions')]}
          rows={bars.map(({ label, words, interval, questions }) => [
            label,
            words,
            interval ? `${Math.round(interval.low)}–${percent(interval.high)}` : '–',
            questions,
          ])}
        />
      }
    >
      <BarChart
        description={t('classesSays', {
          list: format.list(bars.map(({ label, words }) => `${label} ${words}`)),
        })}
        bars={bars}
      />
      <p className="max-w-measure text-sm text-ink-soft">{t('line')}</p>
    </ChartFigure>
  )
}
