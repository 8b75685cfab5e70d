'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useMay } from '../../../_page/may'
import { takeBanked } from './actions'

type Props = { quizId: string; questionId: string; stem: string }

export function TakeForm({ quizId, questionId, stem }: Props) {
  const t = useTranslations('bank')
  const { edit: mayEdit } = useMay()
  const [state, send] = useActionState(takeBanked, untouched)
  if (!mayEdit) return null
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="questionId" value={questionId} />
      {state.problem ? (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      ) : null}
      <SubmitButton size="small" variant="secondary">
        <Plus aria-hidden="true" className="size-4" />
        {t('take')} <span className="sr-only">: {stem}</span>
      </SubmitButton>
    </form>
  )
}
