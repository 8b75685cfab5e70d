import type { ReactNode } from 'react'

/** The name of what was chosen; a choice made by keyboard brings the focus here. */
export function DetailHeading({ lang, children }: { lang?: string; children: ReactNode }) {
  return (
    <h2
      lang={lang}
      tabIndex={-1}
      data-heading=""
      className="mr-10 rounded-sm font-text text-xl leading-tight font-semibold"
    >
      {children}
    </h2>
  )
}

export function DetailPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-sm font-medium text-ink-soft">{title}</h3>
      {children}
    </section>
  )
}
