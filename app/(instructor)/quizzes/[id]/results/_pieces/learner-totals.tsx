import { getFormatter, getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { Scrolled } from '@/app/_ui/scrolled'
import { largestPage } from '@/lib/model/page'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { listAttemptPage } from '@/lib/usecases/list-attempt-page'
import { found } from '../../../../_page/found'
import { pointsNumber } from '../_table/points-text'
import { PlainTable } from './plain-table'
import { ReportPart } from './report-part'

/** Who reached how much at this edition, in the order in which they began; a lecture hall is cut, and says so. */
export async function LearnerTotals({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.classReport')
  const tFigures = await getTranslations('statistics.figures')
  const format = await getFormatter()
  const { quiz, edition } = view
  const wish = { quizId: quiz.id, limit: largestPage, after: null }
  const { items, next } = found(await listAttemptPage({ actor: await currentActor(), ...wish }))
  const rows = items.flatMap(({ edition: taken, learner, number, total, maximum, toReview }) => {
    if (taken !== edition || total === null || !maximum) return []
    const points = format.number(pointsNumber(total))
    return [
      [
        ...[learner.name, String(number), tFigures('ofPoints', { points, maximum })],
        tFigures('percent', { value: Math.round((100 * total.n) / total.d / maximum) }),
        toReview > 0 ? String(toReview) : '–',
      ],
    ]
  })
  return (
    <ReportPart id="learners" title={t('learners')}>
      <Scrolled label={t('learners')}>
        <PlainTable
          caption={t('learners')}
          head={[t('learner'), t('attempt'), t('points'), t('share'), t('waiting')]}
          rows={rows}
        />
      </Scrolled>
      {next ? <p className="text-ink-soft">{t('more', { count: largestPage })}</p> : null}
    </ReportPart>
  )
}
