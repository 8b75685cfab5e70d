import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { trueMinus } from './true-minus'

/** Each figure with what it means; an index only from ten attempts on. */
export async function Figures({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.figures')
  const tBand = await getTranslations('statistics.consistency')
  const format = await getFormatter()
  const { statistics, intervals, indices, consistency } = view
  const { mean, median, sd, cic, standardError, errorRatio, maximum, skewness, kurtosis } = statistics
  const points = (value: number) => trueMinus(format.number(value, { maximumFractionDigits: 1 }))
  const percent = (value: number) =>
    t('percent', { value: format.number(value, { maximumFractionDigits: 0 }) })
  const likely = (low: string, high: string) => t('interval', { low, high })
  const ofMaximum = (value: number) => t('ofPoints', { points: points(value), maximum })
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-3 lg:grid-cols-4">
      {mean === null ? null : (
        <Figure name={t('mean')} value={ofMaximum(mean)}>
          {intervals.mean
            ? likely(points(Math.max(0, intervals.mean.low)), points(Math.min(maximum, intervals.mean.high)))
            : null}
        </Figure>
      )}
      {median === null ? null : (
        <Figure name={t('median')} value={points(median)}>
          {t('medianSays')}
        </Figure>
      )}
      {sd === null ? null : (
        <Figure name={t('sd')} value={points(sd)}>
          {t('sdSays')}
        </Figure>
      )}
      {indices ? (
        <>
          <Figure name={t('cic')} value={cic === null ? t('unknown') : percent(cic)}>
            {consistency === null ? null : tBand(consistency)}
            {intervals.cic ? (
              <span className="block">
                {likely(percent(Math.max(0, intervals.cic.low)), percent(intervals.cic.high))}
              </span>
            ) : null}
          </Figure>
          {standardError === null ? null : (
            <Figure
              name={t('standardError')}
              value={t('standardErrorSays', { points: points(standardError) })}
            >
              {errorRatio === null
                ? null
                : `${t('errorRatio', { share: percent(errorRatio) })} ${t('errorRatioSays')}`}
            </Figure>
          )}
          {skewness === null ? null : (
            <Figure
              name={t('skewness')}
              value={trueMinus(format.number(skewness, { maximumFractionDigits: 2 }))}
            >
              {t('skewnessSays', { skew: skewness < -0.3 ? 'left' : skewness > 0.3 ? 'right' : 'even' })}
            </Figure>
          )}
          {kurtosis === null ? null : (
            <Figure
              name={t('kurtosis')}
              value={trueMinus(format.number(kurtosis, { maximumFractionDigits: 2 }))}
            >
              {t('kurtosisSays', { tail: kurtosis > 1 ? 'peaked' : kurtosis < -1 ? 'flat' : 'usual' })}
            </Figure>
          )}
        </>
      ) : null}
    </dl>
  )
}

type Props = { name: string; value: string; children?: ReactNode }

export function Figure({ name, value, children }: Props) {
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="text-xl font-semibold tabular-nums">{value}</dd>
      {children ? <dd className="text-sm text-ink-soft">{children}</dd> : null}
    </div>
  )
}
