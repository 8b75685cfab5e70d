import type { ReactNode } from 'react'

type Props = { title: ReactNode; lang?: string; above?: ReactNode; lead?: ReactNode; actions?: ReactNode }

export function PageHeader({ title, lang, above, lead, actions }: Props) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="flex min-w-0 flex-col gap-2">
        {above ? <div className="text-sm text-ink-soft">{above}</div> : null}
        <h1 lang={lang} className="font-text text-3xl leading-tight font-semibold tracking-tight sm:text-4xl">
          {title}
        </h1>
        {lead ? <p className="max-w-measure text-ink-soft">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-3">{actions}</div> : null}
    </div>
  )
}
