import type { ReactNode } from 'react'

/** Nothing here yet: says so, what it is for, and offers the first step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-2xl bg-sunken px-6 py-10 sm:px-10 sm:py-14">
      <p className="font-text text-2xl font-semibold text-balance">{title}</p>
      {children ? <div className="max-w-measure text-ink-soft">{children}</div> : null}
      {action}
    </div>
  )
}
