import type { ReactNode } from 'react'

type Props = { current?: boolean; id?: string; onClick: () => void; children: ReactNode }

/** A line of a list that leads to its words in the article. */
export function RowButton({ current = false, id, onClick, children }: Props) {
  return (
    <button
      type="button"
      id={id}
      aria-current={current ? 'true' : undefined}
      onClick={onClick}
      className="-mx-2 flex min-h-11 w-[calc(100%+1rem)] flex-col justify-center gap-0.5 rounded-lg px-2 py-1.5 text-left hover:bg-accent-soft aria-[current]:bg-marker-faint lg:min-h-9"
    >
      {children}
    </button>
  )
}
