'use client'

import { MessageCircleQuestion, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { type QuestionState, questionStates } from '@/lib/model/question'

type Props = {
  quizId: string
  counts: Record<QuestionState, number>
  busy: boolean
  onAcceptAll: () => void
  onAsk: () => void
  onAdd: () => void
}

export function BenchBar({ quizId, counts, busy, onAcceptAll, onAsk, onAdd }: Props) {
  const t = useTranslations('bench')
  const tAsk = useTranslations('ask')
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
        <ButtonLink
          href={`/quizzes/${quizId}/ask`}
          prefetch={false}
          variant="secondary"
          size="small"
          data-ask
          onClick={event => {
            event.preventDefault()
            onAsk()
          }}
        >
          <MessageCircleQuestion aria-hidden="true" className="size-4" />
          {tAsk('open')}
        </ButtonLink>
        <Button variant="secondary" size="small" disabled={busy} onClick={onAdd}>
          <Plus aria-hidden="true" className="size-4" />
          {t('add')}
        </Button>
      </div>
    </div>
  )
}
