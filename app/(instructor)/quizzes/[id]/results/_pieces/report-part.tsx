import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

/** A part of a report: on paper its heading stays with what follows. */
export function ReportPart({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h3 id={id} className="text-xl font-semibold break-after-avoid">
        {title}
      </h3>
      {children}
    </section>
  )
}
