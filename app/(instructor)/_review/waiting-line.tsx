import { getTranslations } from 'next-intl/server'
import type { ReviewList } from '@/lib/usecases/list-reviews'

/** How much there is to do; nothing when nothing waits. */
export async function WaitingLine({ reviews: { waiting, shown } }: { reviews: ReviewList }) {
  const t = await getTranslations('review')
  if (waiting === 0) return null
  return (
    <p className="text-ink-soft">
      {t('waiting', { count: waiting })}
      {shown < waiting ? ` ${t('shown', { shown })}` : null}
    </p>
  )
}
