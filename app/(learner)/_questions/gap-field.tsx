import { useLocale } from 'next-intl'
import { inputClass } from '@/app/_ui/field'
import type { Filling } from '@/lib/model/response'

type Props = {
  label: string
  name: string
  /** Said by a list of which nothing is chosen yet. */
  none: string
  options: readonly { id: string; text: string }[] | null
  filling: Filling
  narrow: boolean
  disabled: boolean
  onFill: (filling: Filling) => void
}

/** A gap within a sentence: a field, or the list of its options. */
export function GapField({ label, name, none, options, filling, narrow, disabled, onFill }: Props) {
  const locale = useLocale()
  const size = narrow ? 'max-w-[min(11rem,calc(100%-0.5rem))]' : 'max-w-[min(14rem,calc(100%-0.5rem))]'
  const shared = {
    'aria-label': label,
    name,
    disabled,
    className: `${inputClass} mx-1 inline-block ${size} align-middle font-sans text-base leading-normal`,
  }
  if (!options)
    return (
      <input
        {...shared}
        value={'text' in filling ? filling.text : ''}
        maxLength={1000}
        autoComplete="off"
        onChange={event => onFill({ text: event.target.value })}
      />
    )
  return (
    <select
      {...shared}
      value={'optionId' in filling ? (filling.optionId ?? '') : ''}
      onChange={event => onFill({ optionId: event.target.value || null })}
    >
      <option value="" lang={locale}>
        {none}
      </option>
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  )
}
