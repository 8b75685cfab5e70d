import type { ReactNode } from 'react'

export const inputClass =
  'w-full rounded-lg bg-raised text-ink ring-1 ring-inset ring-line-strong px-3 py-2 min-h-11 placeholder:text-ink-faint aria-invalid:ring-2 aria-invalid:ring-wrong disabled:bg-sunken'

export type FieldWords = { label: ReactNode; hint?: ReactNode; error?: ReactNode; labelHidden?: boolean }

/** Ids of what describes an input, for aria-describedby; undefined when nothing does. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  const ids = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

export function Field({
  id,
  label,
  hint,
  error,
  labelHidden,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-medium'}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <p id={`${id}-error`} className="flex gap-2 text-sm font-medium text-wrong">
      <span aria-hidden="true">▲</span>
      <span>{children}</span>
    </p>
  ) : null
}
