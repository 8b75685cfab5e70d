import { getFormatter, getTranslations } from 'next-intl/server'
import type { ItemView } from '@/lib/usecases/describe-items'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { Figure } from './figures'
import { trueMinus } from './true-minus'

/** What Moodle would say of this question, each figure with its meaning. */
export async function QuestionFigures({ view, item }: { view: StatisticsView; item: ItemView }) {
  const t = await getTranslations('statistics')
  const format = await getFormatter()
  const { statistics, intervals, bands, guess, seconds } = item
  const { facility, sd, discriminationIndex, discriminativeEfficiency, blanks, attempts } = statistics
  const { effectiveWeight, intendedWeight } = statistics
  const percent = (value: number) => t('figures.percent', { value: trueMinus(String(Math.round(value))) })
  const index = (value: number) =>
    trueMinus(format.number(value / 100, { maximumFractionDigits: 2, signDisplay: 'negative' }))
  const time =
    seconds === null || seconds < 1
      ? null
      : seconds < 90
        ? t('question.seconds', { seconds: Math.round(seconds) })
        : t('question.minutes', { minutes: Math.round(seconds / 60) })
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-5">
      {facility === null ? null : (
        <Figure name={t('question.facility')} value={percent(facility)}>
          {view.indices && bands.facility ? t(`facility.${bands.facility}`) : null}
          {intervals.facility ? (
            <span className="block">
              {t('figures.interval', {
                low: percent(intervals.facility.low),
                high: percent(intervals.facility.high),
              })}
            </span>
          ) : null}
        </Figure>
      )}
      {view.indices && discriminationIndex !== null ? (
        <Figure name={t('question.discrimination')} value={index(discriminationIndex)}>
          {bands.discrimination ? t(`discrimination.${bands.discrimination}`) : null}
          {intervals.discriminationIndex ? (
            <span className="block">
              {t('figures.interval', {
                low: index(intervals.discriminationIndex.low),
                high: index(intervals.discriminationIndex.high),
              })}
            </span>
          ) : null}
        </Figure>
      ) : null}
      {view.indices && discriminativeEfficiency !== null ? (
        <Figure name={t('question.efficiency')} value={percent(discriminativeEfficiency)}>
          {t('question.efficiencySays')}
        </Figure>
      ) : null}
      {view.indices && effectiveWeight !== null && intendedWeight !== null ? (
        <Figure name={t('question.weight')} value={percent(effectiveWeight)}>
          {t('question.weightSays', { intended: Math.round(intendedWeight) })}
        </Figure>
      ) : null}
      {sd === null || !view.indices ? null : (
        <Figure name={t('question.sd')} value={percent(sd)}>
          {t('question.sdSays')}
        </Figure>
      )}
      {guess > 0 ? (
        <Figure name={t('question.guess')} value={percent(guess)}>
          {t('question.guessSays')}
        </Figure>
      ) : null}
      <Figure name={t('question.blanks')} value={String(blanks)}>
        {t('question.blanksSays', { attempts })}
      </Figure>
      {time ? (
        <Figure name={t('question.time')} value={time}>
          {t('question.timeSays')}
        </Figure>
      ) : null}
    </dl>
  )
}
