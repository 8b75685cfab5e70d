'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextField } from '@/app/_ui/text-field'
import { type FormAction, untouched } from './form-state'

export type FieldSpec = {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'email' | 'password'
  autoComplete?: string
  value?: string
  minLength?: number
  maxLength?: number
  optional?: boolean
}

type Props = {
  action: FormAction
  fields: readonly FieldSpec[]
  submit: string
  /** Fields that travel with it unseen. */
  hidden?: Readonly<Record<string, string>>
  variant?: 'primary' | 'secondary' | 'danger'
  /** Under the problem, when there is one. */
  afterProblem?: ReactNode
}

/**
 * A form of a few text fields. It works as a plain post before any script has loaded; what was typed survives a
 * failure, and the field that is wrong takes the focus.
 */
export function ActionForm({ action, fields, submit, hidden = {}, variant, afterProblem }: Props) {
  const [state, send] = useActionState(action, untouched)
  const form = useRef<HTMLFormElement>(null)
  const placed = fields.some(({ name }) => name === state.field)
  useEffect(() => {
    if (state.field) form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(state.field)}"]`)?.focus()
  }, [state])
  return (
    <form ref={form} action={send} className="flex w-full max-w-md flex-col gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.problem && !placed ? (
        <Notice tone="wrong" live>
          <p>{state.problem}</p>
          {afterProblem}
        </Notice>
      ) : null}
      {fields.map(({ optional, value, type = 'text', ...field }) => (
        <TextField
          key={field.name}
          {...field}
          type={type}
          required={!optional}
          defaultValue={state.kept[field.name] ?? value}
          error={state.field === field.name ? state.problem : undefined}
        />
      ))}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant={variant}>{submit}</SubmitButton>
        <p role="status" className="text-sm text-ink-soft">
          {state.done}
        </p>
      </div>
    </form>
  )
}
