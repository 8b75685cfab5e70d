import type { ReactNode } from 'react'

/** What may be wider than a phone and scrolls sideways by itself; the keyboard reaches it though nothing in it takes the focus. */
export function Scrolled({
  label,
  className = '',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form fields are grouped here, and a region would be a landmark too many
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      className={`overflow-x-auto ${className}`}
    >
      {children}
    </div>
  )
}
