import { getFormatter, getTranslations } from 'next-intl/server'
import type { Points } from '@/lib/model/score'

type Props = { total: Points; maximum: number; toReview: number; again?: number; asked?: number }

/** A score with its meaning: "7 of 10 — three to look at again". */
export async function ScoreLine({ total, maximum, toReview, again, asked }: Props) {
  const t = await getTranslations('feedback')
  const format = await getFormatter()
  const points = format.number(total.n / total.d, { maximumFractionDigits: 2 })
  return (
    <div className="flex flex-col gap-2">
      <p className="font-text text-3xl leading-tight font-semibold tabular-nums">
        {/* "7 of 10" alone is read as questions: it says points when the two differ. */}
        {t(asked === maximum ? 'score' : 'scorePoints', { points, maximum })}
        {again === undefined ? null : (
          <span className="font-normal text-ink-soft">
            {' — '}
            {again === 0 ? t('meaning.all') : t('meaning.some', { count: again })}
          </span>
        )}
      </p>
      {toReview > 0 ? <p className="text-ink-soft">{t('toReview', { count: toReview })}</p> : null}
    </div>
  )
}
