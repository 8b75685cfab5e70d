'use client'

import { Trash2 } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { inputClass } from '@/app/_ui/field'

type FieldProps = { label: string; value: string; onChange: (text: string) => void; lang: string }

/** One piece to be matched or ordered. */
export function PartField({ label, value, onChange, lang }: FieldProps) {
  return (
    <input
      lang={lang}
      aria-label={label}
      placeholder={label}
      value={value}
      maxLength={200}
      onChange={event => onChange(event.target.value)}
      className={`${inputClass} min-w-0`}
    />
  )
}

export function RemoveButton({
  label,
  disabled,
  onClick,
}: {
  label: string
  disabled: boolean
  onClick: () => void
}) {
  return (
    <Button variant="quiet" size="icon" aria-label={label} disabled={disabled} onClick={onClick}>
      <Trash2 aria-hidden="true" className="size-4" />
    </Button>
  )
}
