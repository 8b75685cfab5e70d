import { useFormatter, useTranslations } from 'next-intl'
import type { ResultQuestion } from '@/lib/usecases/find-attempt-result'

/** What this score was before, each time that it changed; the newest change first. */
export function ScoreHistory({ changes }: Pick<ResultQuestion, 'changes'>) {
  const t = useTranslations('feedback')
  const format = useFormatter()
  return (
    <ul className="flex flex-col gap-1 text-sm tabular-nums">
      {changes.map(({ at, from }) => (
        <li key={at.toISOString()}>
          {t('historyLine', {
            when: format.dateTime(at, { dateStyle: 'medium' }),
            before: t('historyGrade', {
              outcome: t(`outcome.${from.outcome}`),
              points: format.number(from.points.n / from.points.d, { maximumFractionDigits: 2 }),
              maximum: from.maximum,
            }),
          })}
        </li>
      ))}
    </ul>
  )
}
