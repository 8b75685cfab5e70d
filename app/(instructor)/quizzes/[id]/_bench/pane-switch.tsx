'use client'

import { useTranslations } from 'next-intl'

type Pane = 'questions' | 'article'
const panes = ['questions', 'article'] as const satisfies readonly Pane[]

/** On a phone the two sides take turns; from 1024 px both are there and this is not. */
export function PaneSwitch({ pane, onChange }: { pane: Pane; onChange: (pane: Pane) => void }) {
  const t = useTranslations('bench')
  return (
    <fieldset className="sticky top-2 z-10 flex gap-1 rounded-full bg-sunken p-1 lg:hidden">
      <legend className="sr-only">{t('show')}</legend>
      {panes.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={pane === one}
          onClick={() => onChange(one)}
          className="min-h-11 flex-1 rounded-full font-medium text-ink-soft aria-pressed:bg-raised aria-pressed:text-ink"
        >
          {t(one)}
        </button>
      ))}
    </fieldset>
  )
}
