'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { type FormAction, untouched } from '@/app/_forms/form-state'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'

/** The code in two halves of five, as one reads it from one device and types it on another. */
const inHalves = (code: string) => `${code.slice(0, 5)} ${code.slice(5)}`

export function MakeCode({ action, attemptId }: { action: FormAction; attemptId: string }) {
  const t = useTranslations('resume')
  const [{ problem, kept }, send] = useActionState(action, untouched)
  const { code, link, until } = kept
  return (
    <form action={send} className="flex flex-col gap-6">
      <input type="hidden" name="attemptId" value={attemptId} />
      <div role="status" className="flex flex-col gap-3">
        {problem ? <Notice tone="wrong">{problem}</Notice> : null}
        {code ? (
          <>
            <p className="text-ink-soft">{t('made')}</p>
            <p className="text-4xl leading-none font-semibold tracking-[0.06em] tabular-nums">
              {inHalves(code)}
            </p>
            <p className="text-ink-soft">{t('until', { when: until ?? '' })}</p>
            <p className="font-medium break-all">{link}</p>
          </>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton variant={code ? 'secondary' : 'primary'}>{t(code ? 'again' : 'make')}</SubmitButton>
        <a
          href={`/attempt/${attemptId}`}
          className="rounded-sm px-1 py-2 text-accent underline underline-offset-4"
        >
          {t('back')}
        </a>
      </div>
    </form>
  )
}
