import { getFormatter, getTranslations } from 'next-intl/server'
import { Notice } from '@/app/_ui/notice'
import type { Points } from '@/lib/model/score'
import type { ScoreChanged } from '@/lib/usecases/find-attempt-result'

type Props = { total: Points; maximum: number; changed: ScoreChanged | null }

/** That the score is not the first that it was, from what to what, and why. */
export async function ScoreChangedNotice({ total, maximum, changed }: Props) {
  const t = await getTranslations('feedback')
  const format = await getFormatter()
  if (!changed) return null
  const grade = (points: Points, of: number) =>
    t('score', { points: format.number(points.n / points.d, { maximumFractionDigits: 2 }), maximum: of })
  const when = format.dateTime(changed.at, { dateStyle: 'long' })
  const before = grade(changed.first.total, changed.first.maximum)
  const after = grade(total, maximum)
  return (
    <Notice>
      <p>{before === after ? t('changedEqual', { when }) : t('changed', { when, before, after })}</p>
      {changed.notes.map(note => (
        <p key={note} className="whitespace-pre-line">
          {t('changedWhy', { note })}
        </p>
      ))}
    </Notice>
  )
}
