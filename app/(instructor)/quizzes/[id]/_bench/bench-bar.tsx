'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { type QuestionState, questionStates } from '@/lib/model/question'

type Props = {
  counts: Record<QuestionState, number>
  busy: boolean
  onAcceptAll: () => void
  onAdd: () => void
}

export function BenchBar({ counts, busy, onAcceptAll, onAdd }: Props) {
  const t = useTranslations('bench')
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <p role="status" className="flex flex-wrap gap-x-4 text-ink-soft">
        {questionStates
          .filter(state => counts[state] > 0)
          .map(state => (
            <span key={state}>{t(`counts.${state}`, { count: counts[state] })}</span>
          ))}
      </p>
      <div className="flex flex-wrap gap-2">
        {counts.suggested > 0 ? (
          <Button variant="secondary" size="small" disabled={busy} onClick={onAcceptAll}>
            {t('acceptAll', { count: counts.suggested })}
          </Button>
        ) : null}
        <Button variant="secondary" size="small" disabled={busy} onClick={onAdd}>
          <Plus aria-hidden="true" className="size-4" />
          {t('add')}
        </Button>
      </div>
    </div>
  )
}
