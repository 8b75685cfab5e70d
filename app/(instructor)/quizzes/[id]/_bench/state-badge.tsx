import { useTranslations } from 'next-intl'
import { Badge } from '@/app/_ui/badge'
import type { QuestionState } from '@/lib/model/question'

const tones = { suggested: 'accent', accepted: 'right', rejected: 'plain' } as const satisfies Record<
  QuestionState,
  string
>
const signs = { suggested: '', accepted: '✓ ', rejected: '✕ ' } satisfies Record<QuestionState, string>

export function StateBadge({ state }: { state: QuestionState }) {
  const t = useTranslations('bench.state')
  return (
    <Badge tone={tones[state]}>
      <span aria-hidden="true">{signs[state]}</span>
      {t(state)}
    </Badge>
  )
}
