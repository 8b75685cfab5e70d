import { useTranslations } from 'next-intl'
import { Badge, type BadgeTone } from '@/app/_ui/badge'
import type { Outcome } from '@/lib/model/score'

const signs = {
  accepted: { sign: '✓', tone: 'right' },
  partial: { sign: '◐', tone: 'plain' },
  rejected: { sign: '✕', tone: 'wrong' },
  review: { sign: '…', tone: 'plain' },
  blank: { sign: '○', tone: 'wrong' },
} satisfies Record<Outcome, { sign: string; tone: BadgeTone }>

/** Right or not: by word and shape, colour comes third. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('feedback')
  const { sign, tone } = signs[outcome]
  return (
    <Badge tone={tone}>
      <span aria-hidden="true">{sign}</span>
      {t(`outcome.${outcome}`)}
    </Badge>
  )
}
