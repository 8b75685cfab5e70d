import type { ReactNode } from 'react'

type Props = { title: string; lead?: ReactNode; children: ReactNode }

export function Section({ title, lead, children }: Props) {
  return (
    <section className="flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <h2 className="font-text text-2xl font-semibold">{title}</h2>
        {lead ? <p className="max-w-measure text-ink-soft">{lead}</p> : null}
      </div>
      {children}
    </section>
  )
}
