'use client'

import { type ComponentProps, type ReactNode, useId } from 'react'

type Props = Omit<ComponentProps<'input'>, 'id' | 'type'> & { label: ReactNode; hint?: ReactNode }

/** On or off at once. A native checkbox with the role of a switch: it works before any script has loaded. */
export function SwitchField({ label, hint, ...rest }: Props) {
  const id = useId()
  return (
    <div className="flex items-start justify-between gap-6">
      <div>
        <label htmlFor={id} className="block font-medium">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-sm text-ink-soft">
            {hint}
          </p>
        ) : null}
      </div>
      <input
        {...rest}
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says aria-checked by itself
        role="switch"
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="relative mt-0.5 h-7 w-12 shrink-0 appearance-none rounded-full bg-sunken ring-1 ring-inset ring-line-strong transition-colors before:absolute before:top-1 before:left-1 before:size-5 before:rounded-full before:bg-line-strong before:transition-transform checked:bg-accent checked:ring-accent checked:before:translate-x-5 checked:before:bg-on-accent"
      />
    </div>
  )
}
