import { useTranslations } from 'next-intl'
import type { Finding } from '@/lib/model/question'

/** How many findings, in one look; their words come with the question in hand. */
export function FindingCounts({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('bench')
  const count = (level: Finding['level']) => findings.filter(finding => finding.level === level).length
  const [errors, warnings] = [count('error'), count('warn')]
  return (
    <>
      {errors > 0 ? (
        <span className="font-medium text-wrong">
          <span aria-hidden="true">▲ </span>
          {t('toCorrect', { count: errors })}
        </span>
      ) : null}
      {warnings > 0 ? (
        <span>
          <span aria-hidden="true">△ </span>
          {t('toLookAt', { count: warnings })}
        </span>
      ) : null}
    </>
  )
}
