import { getTranslations } from 'next-intl/server'

const parts = ['moodle', 'blank', 'interval', 'few', 'time'] as const

/** Whose formulas these are, and what counts as what: said where the figures stand. */
export async function Method() {
  const t = await getTranslations('statistics.method')
  return (
    <details className="max-w-measure">
      <summary className="w-fit rounded-sm py-1 text-sm font-medium text-accent">{t('title')}</summary>
      <ul className="mt-2 flex list-disc flex-col gap-2 pl-5 text-sm text-ink-soft">
        {parts.map(part => (
          <li key={part}>{t(part)}</li>
        ))}
      </ul>
    </details>
  )
}
