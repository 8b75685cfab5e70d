import { getFormatter, getTranslations } from 'next-intl/server'
import { Scrolled } from '@/app/_ui/scrolled'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { PlainTable } from './plain-table'

/** One edition beside the others: did the next class, or the better wording, do better? */
export async function EditionsTable({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.editions')
  const tFigures = await getTranslations('statistics.figures')
  const format = await getFormatter()
  if (view.editions.filter(({ submitted }) => submitted > 0).length < 2) return null
  return (
    <section aria-labelledby="editions" className="flex flex-col gap-3">
      <h2 id="editions" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <Scrolled label={t('caption')}>
        <PlainTable
          caption={t('caption')}
          head={[t('edition', { number: '' }).trim(), t('published'), t('attempts'), t('mean')]}
          rows={view.editions.map(({ number, publishedAt, submitted, reached }) => [
            t('edition', { number }),
            format.dateTime(publishedAt, { dateStyle: 'medium' }),
            String(submitted),
            reached === null ? '–' : tFigures('percent', { value: Math.round(reached) }),
          ])}
        />
      </Scrolled>
    </section>
  )
}
