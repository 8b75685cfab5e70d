'use client'

import { Keyboard, MessageCircleQuestion, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { type QuestionState, questionStates } from '@/lib/model/question'
import { useMay } from '../../../_page/may'

type Props = {
  quizId: string
  counts: Record<QuestionState, number>
  busy: boolean
  /** The ways back and forth. */
  turning: ReactNode
  onAcceptAll: () => void
  onAsk: () => void
  onAdd: () => void
  onKeys: () => void
}

export function BenchBar({ quizId, counts, busy, turning, ...on }: Props) {
  const t = useTranslations('bench')
  const tAsk = useTranslations('ask')
  const { edit: mayEdit } = useMay()
  const judged = counts.suggested === 0 && counts.accepted > 0
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-4">
        <p role="status" className="flex flex-wrap gap-x-4 text-ink-soft">
          {questionStates
            .filter(state => counts[state] > 0)
            .map(state => (
              <span key={state}>{t(`counts.${state}`, { count: counts[state] })}</span>
            ))}
        </p>
        <span className="flex shrink-0">
          {mayEdit ? turning : null}
          <Button
            variant="quiet"
            size="icon"
            aria-label={t('keys.open')}
            title={t('keys.open')}
            onClick={on.onKeys}
          >
            <Keyboard aria-hidden="true" className="size-4" />
          </Button>
        </span>
      </div>
      {mayEdit ? (
        <div className="flex flex-wrap gap-2">
          {judged ? (
            <ButtonLink href={`/quizzes/${quizId}/publish`} size="small" data-publish>
              {t('toPublish')}
            </ButtonLink>
          ) : null}
          {counts.suggested > 0 ? (
            <Button variant="secondary" size="small" busy={busy} onClick={on.onAcceptAll}>
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
              on.onAsk()
            }}
          >
            <MessageCircleQuestion aria-hidden="true" className="size-4" />
            {tAsk('open')}
          </ButtonLink>
          <Button variant="secondary" size="small" busy={busy} onClick={on.onAdd}>
            <Plus aria-hidden="true" className="size-4" />
            {t('add')}
          </Button>
          <ButtonLink href={`/quizzes/${quizId}/bank`} prefetch={false} variant="quiet" size="small">
            {t('bank')}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}
