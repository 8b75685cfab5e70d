import { getFormatter, getTranslations } from 'next-intl/server'
import { TextLink } from '@/app/_ui/text-link'
import type { StatisticsView } from '@/lib/usecases/find-statistics'

const handful = 5

/** Of whom the figures are, who is not in them, and how far they can be trusted. */
export async function WhoIsCounted({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics')
  const format = await getFormatter()
  const { statistics, since, leftOut, items, edition, population, quiz, indices } = view
  const waiting = items.reduce((sum, item) => sum + item.waiting, 0)
  const { attempts } = statistics
  return (
    <div className="flex max-w-measure flex-col gap-2">
      <p>
        {t('lead', { count: attempts, edition, population })}{' '}
        {since
          ? `${t('leftOut.since', {
              count: since.attempts,
              when: format.dateTime(since.countedAt, { dateStyle: 'long', timeStyle: 'short' }),
            })} `
          : null}
        {leftOut.open > 0 ? `${t('leftOut.open', { count: leftOut.open })} ` : null}
        {leftOut.late > 0 ? `${t('leftOut.late', { count: leftOut.late })} ` : null}
        {leftOut.practised > 0 ? t('leftOut.practised', { count: leftOut.practised }) : null}
      </p>
      {waiting > 0 ? (
        <p>
          {t('leftOut.waiting', { count: waiting })}{' '}
          <TextLink href={`/quizzes/${quiz.id}/review`}>{t('leftOut.read')}</TextLink>
        </p>
      ) : null}
      {indices ? null : (
        <p className="rounded-lg bg-sunken px-4 py-3">
          {t(attempts < handful ? 'few.handful' : 'few.some', { count: attempts })}
        </p>
      )}
    </div>
  )
}
