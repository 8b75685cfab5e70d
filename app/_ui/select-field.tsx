'use client'

import { type ComponentProps, useId } from 'react'
import { describedBy, Field, type FieldWords, inputClass } from './field'

/** `lang` of one that is in another language than its list. */
type Choice = { value: string; label: string; lang?: string }
type Props = FieldWords & Omit<ComponentProps<'select'>, 'id' | 'children'> & { options: readonly Choice[] }

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
        {options.map(({ value, label: words, lang }) => (
          <option key={value} value={value} lang={lang}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}
