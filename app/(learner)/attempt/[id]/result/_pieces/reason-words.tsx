import { useTranslations } from 'next-intl'
import type { ScoreReason } from '@/lib/model/score'

/** Why the score is what it is, when there is more to say than right or not. */
export function ReasonWords({ reason }: { reason: ScoreReason }) {
  const t = useTranslations('scores')
  const code = reason.code as never
  if (!t.has(code)) return null
  return <span className="block text-sm font-normal text-ink-soft">{t(code, reason.params as never)}</span>
}
