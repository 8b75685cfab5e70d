import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import type { ResultQuestion } from '@/lib/usecases/find-attempt-result'
import { askAgain } from '../actions'

type Props = { attemptId: string; questionId: string; number: number; state: ResultQuestion['secondLook'] }

/** A way to ask the instructor to look at a response again, and what became of it. */
export function SecondLook({ attemptId, questionId, number, state }: Props) {
  const t = useTranslations('feedback.ask')
  const attempt = useTranslations('attempt')
  const [{ problem, kept }, send] = useActionState(askAgain, untouched)
  if (state === null) return null
  if (state !== 'may-ask')
    return <p className="text-sm text-ink-soft">{t(state === 'asked' ? 'asked' : 'answered')}</p>
  return (
    <details className="no-print w-full">
      <summary className="py-2 text-sm text-accent">
        {t('open')}
        <span className="sr-only"> ({attempt('question', { number })})</span>
      </summary>
      <form action={send} className="flex max-w-md flex-col items-start gap-4 pt-2">
        <input type="hidden" name="attemptId" value={attemptId} />
        <input type="hidden" name="questionId" value={questionId} />
        {problem ? (
          <Notice tone="wrong" live>
            {problem}
          </Notice>
        ) : null}
        <div className="w-full">
          <TextArea label={t('note')} name="reason" rows={2} maxLength={500} defaultValue={kept.reason} />
        </div>
        <SubmitButton variant="secondary">{t('send')}</SubmitButton>
      </form>
    </details>
  )
}
