import { getFormatter, getTranslations } from 'next-intl/server'
import type { AuditEntry } from '@/lib/model/audit-entry'
import { shareRightSchema } from '@/lib/model/share'

/** Who changed what and when, the newest first. */
export async function AuditList({ entries }: { entries: readonly AuditEntry[] }) {
  const t = await getTranslations('sharing')
  const format = await getFormatter()
  const say = await sentences()
  if (entries.length === 0) return <p className="text-ink-soft">{t('none')}</p>
  return (
    <ol className="divide-y divide-line border-t border-line">
      {entries.map(entry => (
        <li key={entry.id} className="flex flex-col gap-0.5 py-3">
          <span>
            <span className="font-medium">{entry.madeBy ?? t('somebody')}</span> {say(entry)}
          </span>
          <time dateTime={entry.madeAt.toISOString()} className="text-sm text-ink-soft tabular-nums">
            {format.dateTime(entry.madeAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        </li>
      ))}
    </ol>
  )
}

async function sentences() {
  const t = await getTranslations('sharing')
  const tTruth = await getTranslations('common.truth')
  const rightInWords = (right: string | null) => {
    const known = shareRightSchema.safeParse(right)
    return known.success ? t(`rights.${known.data}`) : ''
  }
  const settingsInWords = (names: string | null) =>
    (names ?? '')
      .split(' ')
      .map(name =>
        t.has(`settings.${name}` as never) ? t(`settings.${name}` as never) : t('settings.other'),
      )
      .join(', ')
  // The key of a statement has no words of its own.
  const truthInWords = (key: string | null) => (key === 'true' || key === 'false' ? tTruth(key) : (key ?? ''))
  const filled = {
    settings: ({ to }) => ({ to: settingsInWords(to) }),
    key: ({ name, to }) => ({ name: name ?? '', to: truthInWords(to) }),
    shared: ({ name, to }) => ({ name: name ?? '', right: rightInWords(to) }),
    accommodation: ({ name, to }) => {
      const [percent = '100', minutes = '0'] = (to ?? '').split(' ')
      return { name: name ?? '', percent, minutes: Number(minutes) }
    },
  } satisfies Partial<
    Record<AuditEntry['cause'], (details: AuditEntry['details']) => Record<string, string | number>>
  >
  return ({ cause, details }: AuditEntry): string => {
    const key = cause === 'extended' && details.name === null ? 'extendedAll' : cause
    const fill = cause in filled ? filled[cause as keyof typeof filled] : null
    const values = fill ? fill(details) : { name: details.name ?? '', count: details.count ?? 0 }
    return t(`causes.${key}` as never, values as never)
  }
}
