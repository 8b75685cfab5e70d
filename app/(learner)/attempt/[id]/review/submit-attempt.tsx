'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { type FormAction, untouched } from '@/app/_forms/form-state'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { Id } from '@/lib/model/id'
import { type StoredResponse, useResponses } from '../_taking/use-responses'

type Props = {
  attemptId: Id
  questionIds: readonly Id[]
  responses: readonly StoredResponse[]
  action: FormAction
}

/** The last button. What an earlier page could not send goes first, and the list above is made anew. */
export function SubmitAttempt({ attemptId, questionIds, responses, action }: Props) {
  const t = useTranslations('attempt')
  const router = useRouter()
  const [state, send] = useActionState(action, untouched)
  const [kept] = useResponses(attemptId, questionIds, responses)
  const waited = useRef(false)
  useEffect(() => {
    if (kept.unsaved > 0) waited.current = true
    else if (waited.current) {
      waited.current = false
      router.refresh()
    }
  }, [kept.unsaved, router])
  return (
    <form action={send} className="flex flex-col gap-5">
      <input type="hidden" name="attemptId" value={attemptId} />
      <div role="status">
        {kept.phase === 'refused' ? (
          <Notice tone="wrong">{kept.refusal}</Notice>
        ) : kept.unsaved > 0 ? (
          <Notice tone="wrong">{t('unsent', { count: kept.unsaved })}</Notice>
        ) : null}
      </div>
      {state.problem ? (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t('submit')}</SubmitButton>
        <ButtonLink href={`/attempt/${attemptId}`} variant="secondary">
          {t('backToQuestions')}
        </ButtonLink>
      </div>
    </form>
  )
}
