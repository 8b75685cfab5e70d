'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { CheckboxField } from '@/app/_ui/checkbox-field'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextField } from '@/app/_ui/text-field'
import { tokenDays, tokenScopes } from '@/lib/model/token'
import { makeToken } from '../actions'
import { MadeToken } from './made-token'

/** Works as a plain post before any script has loaded. */
export function TokenForm() {
  const t = useTranslations('tokens')
  const [state, send] = useActionState(makeToken, { ...untouched, made: null })
  const { problem, field, kept, made } = state
  return (
    <form action={send} className="flex w-full max-w-md flex-col gap-6">
      {made ? <MadeToken {...made} /> : null}
      {problem && field !== 'name' ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        required
        maxLength={80}
        autoComplete="off"
        defaultValue={kept.name ?? ''}
        error={field === 'name' ? (problem ?? undefined) : undefined}
      />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 font-medium">{t('scopes')}</legend>
        {tokenScopes.map(scope => (
          <CheckboxField
            key={scope}
            name={scope}
            defaultChecked={scope in kept}
            label={t(`scope.${scope}`)}
            hint={<code>{scope}</code>}
            className="min-h-11"
          />
        ))}
      </fieldset>
      <SelectField
        key={kept.days}
        name="days"
        label={t('days')}
        defaultValue={kept.days ?? '90'}
        options={tokenDays.map(days => ({ value: String(days), label: t('daysOf', { days }) }))}
      />
      <SubmitButton className="self-start">{t('submit')}</SubmitButton>
    </form>
  )
}
