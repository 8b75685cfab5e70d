import type { ReactNode } from 'react'

type Props = {
  /** Checkboxes where several may be chosen. */
  type?: 'radio' | 'checkbox'
  name: string
  value: string
  checked: boolean
  disabled: boolean
  onChoose: () => void
  children: ReactNode
}

/** A native radio or checkbox whose whole row is the target. */
export function ChoiceRow({ type = 'radio', name, value, checked, disabled, onChoose, children }: Props) {
  return (
    <label className="flex min-h-12 min-w-0 flex-1 items-start gap-3 rounded-xl px-4 py-3 ring-1 ring-line ring-inset transition-colors duration-150 hover:bg-accent-soft has-checked:bg-accent-soft has-checked:ring-2 has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        className="mt-0.5 size-5 shrink-0 accent-accent focus-visible:outline-none"
      />
      <span className="min-w-0 flex-1 wrap-break-word">{children}</span>
    </label>
  )
}
