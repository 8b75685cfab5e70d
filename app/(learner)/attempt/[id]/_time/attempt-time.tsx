'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/app/_ui/notice'
import type { ClockReading } from './clock-reading'

/** Until when, how long in all, and how much more than the others have; says so when it changes. */
export function AttemptTime({ time }: { time: ClockReading }) {
  const t = useTranslations('attempt')
  const format = useFormatter()
  const said = useSaidChange(time)
  const { minutes, extraMinutes: extra, deadline } = time
  if (deadline === null && !said) return null
  return (
    <div className="flex flex-col gap-3">
      {deadline === null ? null : (
        <p className="text-sm text-ink-soft">
          {t('closesAt', { when: format.dateTime(deadline, { dateStyle: 'long', timeStyle: 'short' }) })}{' '}
          {minutes === null ? null : t('duration', { minutes, extra })}
        </p>
      )}
      <div role="status">{said ? <Notice>{said}</Notice> : null}</div>
    </div>
  )
}

/** What has changed since the page was opened, in a sentence; null while nothing has. */
function useSaidChange({ deadline }: ClockReading): string | null {
  const t = useTranslations('time')
  const format = useFormatter()
  const before = useRef(deadline)
  const [said, setSaid] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: words follow the time, not the other way round
  useEffect(() => {
    const last = before.current
    before.current = deadline
    if (deadline === last || deadline === null) return
    const when = format.dateTime(deadline, { timeStyle: 'short' })
    setSaid(t(last !== null && deadline > last ? 'changed' : 'changedOther', { when }))
  }, [deadline])
  return said
}
