import { getFormatter, getTranslations } from 'next-intl/server'
import { ShareBar } from '@/app/_ui/chart/share-bar'
import { Scrolled } from '@/app/_ui/scrolled'
import type { ItemView } from '@/lib/usecases/describe-items'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { trueMinus } from './true-minus'

const cell = 'py-2.5 pr-5 align-top'
const head = `${cell} font-medium`
const idleUnder = 5

/** Each option with whom it drew: a wrong one is there to be taken, and by those who did not understand. */
export async function ChoiceTable({ view, item }: { view: StatisticsView; item: ItemView }) {
  const t = await getTranslations('statistics.question')
  const tFigures = await getTranslations('statistics.figures')
  const tTruth = await getTranslations('common.truth')
  const format = await getFormatter()
  const { choices, thirds, statistics } = item
  const parted = view.indices && thirds !== null
  return (
    <div className="flex flex-col gap-3">
      <Scrolled label={t('choicesCaption')}>
        <table className="w-full border-collapse text-left tabular-nums">
          <caption className="sr-only">{t('choicesCaption')}</caption>
          <thead className="text-sm text-ink-soft">
            <tr className="border-b border-line-strong">
              <th scope="col" className={head}>
                {t('option')}
              </th>
              <th scope="col" className={`${head} w-24 sm:w-32`}>
                {t('chose')}
              </th>
              {parted ? (
                <>
                  <th scope="col" className={`${head} hidden text-right sm:table-cell`}>
                    {t('weakest')}
                  </th>
                  <th scope="col" className={`${head} text-right`}>
                    {t('strongest')}
                  </th>
                </>
              ) : null}
              {view.indices ? (
                <>
                  <th scope="col" className={`${head} hidden text-right md:table-cell`}>
                    {t('withRest')}
                  </th>
                  <th scope="col" className={`${head} hidden pr-0 sm:table-cell`}>
                    {t('works')}
                  </th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {choices.map(choice => (
              <tr key={choice.id} className="border-b border-line">
                <th
                  scope="row"
                  className={`${cell} min-w-32 [overflow-wrap:anywhere] ${choice.correct ? 'font-semibold' : 'font-normal'}`}
                >
                  <span lang={choice.truth === null ? view.quiz.language : undefined}>
                    {choice.truth === null ? choice.text : tTruth(choice.truth ? 'true' : 'false')}
                  </span>
                  {choice.correct ? (
                    <span className="text-sm font-medium text-correct">
                      {' '}
                      <span aria-hidden="true">✓</span> {t('key')}
                    </span>
                  ) : null}
                </th>
                <td className={cell}>
                  <span className="flex flex-col gap-1">
                    <span>
                      {choice.count}{' '}
                      <span className="text-sm text-ink-soft">
                        {tFigures('percent', { value: Math.round(choice.percent) })}
                      </span>
                    </span>
                    <ShareBar percent={choice.percent} />
                  </span>
                </td>
                {parted ? (
                  <>
                    <td className={`${cell} hidden text-right whitespace-nowrap sm:table-cell`}>
                      {t('ofThird', { count: choice.weakest ?? 0, of: thirds.weakest })}
                    </td>
                    <td className={`${cell} text-right whitespace-nowrap`}>
                      {t('ofThird', { count: choice.strongest ?? 0, of: thirds.strongest })}
                    </td>
                  </>
                ) : null}
                {view.indices ? (
                  <>
                    <td className={`${cell} hidden text-right md:table-cell`}>
                      {choice.discrimination === null
                        ? '–'
                        : trueMinus(
                            format.number(choice.discrimination / 100, {
                              ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
                            }),
                          )}
                    </td>
                    <td className={`${cell} hidden pr-0 text-sm sm:table-cell`}>
                      {choice.correct ? (
                        ''
                      ) : choice.works ? (
                        t('yes')
                      ) : (
                        <span className="text-wrong">{t(choice.percent < idleUnder ? 'idle' : 'draws')}</span>
                      )}
                    </td>
                  </>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p className="max-w-measure text-sm text-ink-soft">
        {statistics.blanks > 0 ? `${t('blanks')}${'\u00a0'}: ${statistics.blanks}. ` : null}
        {view.indices ? t('choicesLegend') : null}
      </p>
    </div>
  )
}
