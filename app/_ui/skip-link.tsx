import type { ReactNode } from 'react'

export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      href={to}
      className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-lg focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
    >
      {children}
    </a>
  )
}
