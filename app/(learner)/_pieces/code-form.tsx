'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { describedBy, Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { openByCode } from './open-by-code'

const id = 'join-code'

/** One large field; it takes a code with or without spaces and dashes, in any case. */
export function CodeForm() {
  const t = useTranslations('join')
  const [state, send] = useActionState(openByCode, untouched)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (state.problem) input.current?.select()
  }, [state])
  const words = { hint: t('codeHint'), error: state.problem }
  return (
    <form action={send} className="flex flex-col gap-6">
      <Field id={id} label={t('code')} {...words}>
        <input
          ref={input}
          id={id}
          name="code"
          required
          maxLength={60}
          defaultValue={state.kept.code}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-invalid={state.problem ? true : undefined}
          aria-describedby={describedBy(id, words)}
          className="min-h-20 w-full rounded-2xl bg-raised px-5 text-center text-3xl font-semibold tracking-[0.15em] uppercase tabular-nums ring-2 ring-inset ring-line-strong aria-invalid:ring-wrong sm:min-h-24 sm:text-5xl"
        />
      </Field>
      <SubmitButton className="min-h-14 text-lg sm:self-start sm:px-8">{t('go')}</SubmitButton>
    </form>
  )
}
