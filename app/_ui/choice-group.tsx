import type { ReactNode } from 'react'

type Choice = { value: string; label: ReactNode; hint?: ReactNode }
type Props = {
  legend: ReactNode
  name: string
  choices: readonly Choice[]
  value?: string
  defaultValue?: string
  onChoose?: (value: string) => void
}

/** One of a few, all of them in sight: native radios in a fieldset. */
export function ChoiceGroup({ legend, name, choices, value, defaultValue, onChoose }: Props) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-2 font-medium">{legend}</legend>
      {choices.map(choice => (
        <label
          key={choice.value}
          className="-mx-3 flex items-start gap-3 rounded-lg px-3 py-2 hover:bg-accent-soft has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            {...(value === undefined
              ? { defaultChecked: choice.value === defaultValue }
              : { checked: choice.value === value })}
            onChange={onChoose ? () => onChoose(choice.value) : undefined}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <span>
            <span className="block">{choice.label}</span>
            {choice.hint ? <span className="block text-sm text-ink-soft">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
