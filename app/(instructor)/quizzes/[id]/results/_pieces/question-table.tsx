import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { ShareBar } from '@/app/_ui/chart/share-bar'
import type { ItemView } from '@/lib/usecases/describe-items'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { whoseQuery } from './load-statistics'
import { trueMinus } from './true-minus'

const cell = 'py-3 pr-6 align-top'
const head = `${cell} font-medium whitespace-nowrap`

/** Every question with its figures; the narrower the screen, the fewer of them. */
export async function QuestionTable({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.table')
  const tFigures = await getTranslations('statistics.figures')
  const tFacility = await getTranslations('statistics.facility')
  const tDiscrimination = await getTranslations('statistics.discrimination')
  const tResults = await getTranslations('results')
  const format = await getFormatter()
  const { quiz, indices, items } = view
  const percent = (value: number | null) =>
    value === null ? '–' : tFigures('percent', { value: Math.round(value) })
  const index = ({ discriminationIndex }: ItemView['statistics']) =>
    discriminationIndex === null
      ? '–'
      : trueMinus(
          format.number(discriminationIndex / 100, {
            ...{ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' },
          }),
        )
  return (
    <div className="flex flex-col gap-4">
      <table className="w-full border-collapse text-left tabular-nums">
        <caption className="sr-only">{t('caption', { edition: view.edition })}</caption>
        <thead className="text-sm text-ink-soft">
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {t('number')}
            </th>
            <th scope="col" className={head}>
              {t('question')}
            </th>
            <th scope="col" className={`${head} w-28 sm:w-44`}>
              <span className="hidden sm:inline">{t('facility')}</span>
              <span className="sm:hidden">{t('facilityShort')}</span>
            </th>
            {indices ? (
              <>
                <th scope="col" className={`${head} hidden md:table-cell`}>
                  {t('discrimination')}
                </th>
                <th scope="col" className={`${head} hidden lg:table-cell`}>
                  {t('weight')}
                </th>
              </>
            ) : null}
            <th scope="col" className={`${head} hidden text-right lg:table-cell`}>
              {t('blanks')}
            </th>
            <th scope="col" className={`${head} hidden pr-0 text-right sm:table-cell`}>
              {t('flags')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => {
            const { statistics, intervals, bands, treatment, flags } = item
            const { facility, blanks, effectiveWeight, intendedWeight } = statistics
            return (
              <tr key={item.id} className="border-b border-line break-inside-avoid hover:bg-sunken">
                <td className={`${cell} text-ink-soft`}>{item.number}</td>
                <th scope="row" className={`${cell} min-w-0 font-normal`}>
                  <Link
                    href={`/quizzes/${quiz.id}/results/questions/${item.questionId}${whoseQuery(view)}`}
                    lang={quiz.language}
                    className="font-text leading-snug underline decoration-line-strong underline-offset-4 [overflow-wrap:anywhere] hover:decoration-accent"
                  >
                    {setType(item.content.stem, quiz.language)}
                  </Link>
                  {treatment === 'counted' ? null : (
                    <span className="block text-sm text-ink-soft">
                      {treatment === 'dropped' ? tResults('notCounted') : tResults('fullCredit')}
                    </span>
                  )}
                  {flags.length > 0 ? (
                    <span className="block text-sm font-medium text-wrong sm:hidden">
                      ▲ {t('flagged', { count: flags.length })}
                    </span>
                  ) : null}
                </th>
                <td className={cell}>
                  {facility === null ? (
                    '–'
                  ) : (
                    <span className="flex flex-col gap-1">
                      <span className="font-semibold">{percent(facility)}</span>
                      <ShareBar percent={facility} interval={intervals.facility} />
                      {indices && bands.facility ? (
                        <span className="text-sm text-ink-soft">{tFacility(bands.facility)}</span>
                      ) : null}
                    </span>
                  )}
                </td>
                {indices ? (
                  <>
                    <td className={`${cell} hidden md:table-cell`}>
                      <span className="block">{index(statistics)}</span>
                      {bands.discrimination ? (
                        <span className="block text-sm text-ink-soft">
                          {tDiscrimination(bands.discrimination)}
                        </span>
                      ) : null}
                    </td>
                    <td className={`${cell} hidden whitespace-nowrap lg:table-cell`}>
                      {effectiveWeight === null || intendedWeight === null
                        ? '–'
                        : t('weightOf', {
                            effective: Math.round(effectiveWeight),
                            intended: Math.round(intendedWeight),
                          })}
                    </td>
                  </>
                ) : null}
                <td className={`${cell} hidden text-right lg:table-cell`}>{blanks}</td>
                <td className={`${cell} hidden pr-0 text-right sm:table-cell`}>
                  {flags.length > 0 ? (
                    <span className="font-medium whitespace-nowrap text-wrong">
                      <span aria-hidden="true">▲ {flags.length}</span>
                      <span className="sr-only">{t('flagged', { count: flags.length })}</span>
                    </span>
                  ) : (
                    <span aria-hidden="true" className="text-ink-faint">
                      –
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {indices ? <p className="max-w-measure text-sm text-ink-soft">{t('legend')}</p> : null}
    </div>
  )
}
