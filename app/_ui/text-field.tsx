'use client'

import { type ComponentProps, useId } from 'react'
import { describedBy, Field, type FieldWords, inputClass } from './field'

type Props = FieldWords & Omit<ComponentProps<'input'>, 'id'>

export function TextField({ label, hint, error, labelHidden, className = '', ...rest }: Props) {
  const id = useId()
  return (
    <Field id={id} {...{ label, hint, error, labelHidden }}>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`${inputClass} ${className}`}
      />
    </Field>
  )
}
