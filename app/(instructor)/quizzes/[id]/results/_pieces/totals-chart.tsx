import { getFormatter, getTranslations } from 'next-intl/server'
import { ChartFigure } from '@/app/_ui/chart/chart-figure'
import { ColumnChart } from '@/app/_ui/chart/column-chart'
import { fileNameOf } from '@/lib/usecases/file-name'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { PlainTable } from './plain-table'

/** How many attempts reached how much of the points. */
export async function TotalsChart({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.chart')
  const tFigures = await getTranslations('statistics.figures')
  const format = await getFormatter()
  const { mean, maximum } = view.statistics
  const shown = format.number(mean ?? 0, { maximumFractionDigits: 1 })
  const named = view.tenths.map(({ from, to, count }) => ({ label: t('fromTo', { from, to }), value: count }))
  return (
    <ChartFigure
      title={t('totals')}
      tableLabel={t('table')}
      saveLabels={{ svg: t('save.svg'), png: t('save.png') }}
      fileName={`${fileNameOf(view.quiz.title)}-${t('files.totals')}`}
      table={
        <PlainTable
          caption={t('totals')}
          head={[t('share'), t('attempts')]}
          rows={named.map(({ label, value }) => [label, String(value)])}
        />
      }
    >
      <ColumnChart
        description={t('totalsSays', { mean: shown, maximum })}
        columns={named}
        ticks={[0, 0.25, 0.5, 0.75, 1].map(at => ({ at, label: tFigures('percent', { value: at * 100 }) }))}
        marker={
          mean !== null && maximum > 0
            ? { at: Math.min(1, Math.max(0, mean / maximum)), label: t('mean', { mean: shown }) }
            : undefined
        }
      />
    </ChartFigure>
  )
}
