import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export function KeyLine({ children, more }: { children: ReactNode; more?: ReactNode }) {
  const t = useTranslations('bench')
  return (
    <p className="flex gap-2.5">
      <span aria-hidden="true" className="w-4 shrink-0 text-center font-bold text-correct">
        ✓
      </span>
      <span>
        <span className="sr-only">{t('key')} </span>
        <span className="font-semibold">{children}</span>
        {more ? <span className="text-ink-soft"> {more}</span> : null}
      </span>
    </p>
  )
}
