import { useTranslations } from 'next-intl'
import { type ReactElement, useState } from 'react'
import { Button } from '@/app/_ui/button'

type Props = {
  title: string
  rows: readonly ReactElement[]
  /** Said when there is none; without it the part is then left out. */
  empty?: string
}

/** As many as are looked through at a glance. */
const few = 8

export function OverviewPart({ title, rows, empty }: Props) {
  const t = useTranslations('reading.overview')
  const [all, setAll] = useState(false)
  if (rows.length === 0 && !empty) return null
  return (
    <section className="flex flex-col gap-1">
      <h2 className="font-semibold">{title}</h2>
      {rows.length === 0 ? <p className="text-ink-soft">{empty}</p> : null}
      <ul>
        {(all ? rows : rows.slice(0, few)).map(row => (
          <li key={row.key}>{row}</li>
        ))}
      </ul>
      {rows.length > few && !all ? (
        <Button variant="quiet" size="small" className="-ml-3 self-start" onClick={() => setAll(true)}>
          {t('all', { count: rows.length })}
        </Button>
      ) : null}
    </section>
  )
}
