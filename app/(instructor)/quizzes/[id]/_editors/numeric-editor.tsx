'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/app/_ui/select-field'
import { TextField } from '@/app/_ui/text-field'
import { toleranceModes, toleranceSchema } from '@/lib/model/question'
import type { EditorProps } from './content-editor'
import { StemField } from './stem-field'

/** A number with its unit, and how far from it a response may be. Shares are typed as per cent. */
export function NumericEditor({ content, onChange, lang }: EditorProps<'numeric'>) {
  const t = useTranslations('bench.numeric')
  const { key, unit } = content
  const { mode, size } = key.tolerance
  const scale = mode === 'nominal' ? 1 : 100
  const change = (part: Partial<typeof key>) => onChange({ ...content, key: { ...key, ...part } })
  const resize = (tolerance: unknown) => {
    const parsed = toleranceSchema.safeParse(tolerance)
    if (parsed.success) change({ tolerance: parsed.data })
  }
  return (
    <>
      <StemField stem={content.stem} lang={lang} onChange={stem => onChange({ ...content, stem })} />
      <TextField
        label={t('text')}
        hint={t('textHint')}
        lang={lang}
        maxLength={300}
        value={key.text}
        onChange={event => change({ text: event.target.value })}
      />
      <div className="grid grid-cols-2 gap-4">
        <NumberField label={t('value')} value={key.value} onChange={value => change({ value })} />
        <TextField
          label={t('unit')}
          lang={lang}
          maxLength={60}
          value={unit}
          onChange={event => onChange({ ...content, unit: event.target.value })}
        />
        <SelectField
          label={t('mode')}
          value={mode}
          onChange={event => resize({ mode: event.target.value, size: 0 })}
          options={toleranceModes.map(value => ({ value, label: t(`modes.${value}`) }))}
        />
        <NumberField
          key={mode}
          label={mode === 'nominal' ? t('size', { unit: unit || 'none' }) : t('sizePercent')}
          value={Number((size * scale).toPrecision(12))}
          onChange={value => resize({ mode, size: value / scale })}
        />
      </div>
    </>
  )
}

/** What is typed stays as it is typed ("4." on the way to "4.5"); the number is what it says so far. */
function NumberField({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (value: number) => void
}) {
  const [typed, setTyped] = useState(String(value))
  return (
    <TextField
      label={label}
      type="number"
      step="any"
      required
      value={typed}
      onChange={event => {
        setTyped(event.target.value)
        if (Number.isFinite(event.target.valueAsNumber)) onChange(event.target.valueAsNumber)
      }}
    />
  )
}
