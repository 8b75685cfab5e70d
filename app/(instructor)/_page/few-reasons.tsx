import { useTranslations } from 'next-intl'
import type { FewReason } from '@/lib/model/few-reason'

type Props = { few: readonly FewReason[]; lead: 'lead' | 'leadNone' }

/** Why an article gives so few questions, or none: nothing at all when nothing stands in the way. */
export function FewReasons({ few, lead }: Props) {
  const t = useTranslations('few')
  if (few.length === 0) return null
  return (
    <div className="flex flex-col gap-1">
      <p className="font-medium">{t(lead)}</p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {few.map(reason => (
          <li key={reason}>{t(`reasons.${reason}`)}</li>
        ))}
      </ul>
    </div>
  )
}
