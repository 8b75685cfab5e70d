'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { Span } from '@/lib/model/span'
import { takeFromForm } from './actions'

type Props = { quizId: string; span: Span; proposalId: string }

/** "Add" as a plain form: it works before, and without, any script. */
export function TakeForm({ quizId, span, proposalId }: Props) {
  const t = useTranslations('ask')
  const [state, send] = useActionState(takeFromForm, untouched)
  const fields = { quizId, start: span.start, end: span.end, proposalId }
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.problem ? (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      ) : null}
      <SubmitButton size="small">{t('add')}</SubmitButton>
    </form>
  )
}
