import { useFormatter, useTranslations } from 'next-intl'
import type { Accommodation } from '@/lib/model/accommodation'

/** What a learner has more than the others, in words; empty when nothing. */
export function useMoreInWords() {
  const t = useTranslations('learners.more')
  const format = useFormatter()
  return ({ timePercent, extraMinutes, closesAt, extraAttempts }: Accommodation): string =>
    [
      ...(timePercent !== 100 ? [t('percent', { percent: timePercent })] : []),
      ...(extraMinutes > 0 ? [t('minutes', { count: extraMinutes })] : []),
      ...(closesAt
        ? [t('closes', { when: format.dateTime(closesAt, { dateStyle: 'medium', timeStyle: 'short' }) })]
        : []),
      ...(extraAttempts > 0 ? [t('attempts', { count: extraAttempts })] : []),
    ].join(' · ')
}
