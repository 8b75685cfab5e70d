'use client'

import { type ComponentProps, useId } from 'react'
import { describedBy, Field, type FieldWords, inputClass } from './field'

type Props = FieldWords &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & { options: readonly { value: string; label: string }[] }

export function SelectField({ label, hint, error, labelHidden, options, className = '', ...rest }: Props) {
  const id = useId()
  return (
    <Field id={id} {...{ label, hint, error, labelHidden }}>
      <select
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`${inputClass} ${className}`}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}
