'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/app/_ui/notice'
import type { Id } from '@/lib/model/id'
import type { PlainTime } from './plain-time'
import { useAttemptTime } from './use-attempt-time'

/** Until when, how long in all, and how much more than the others have; says so when it changes. */
export function AttemptTime({ attemptId, first }: { attemptId: Id; first: PlainTime }) {
  const t = useTranslations('attempt')
  const format = useFormatter()
  const time = useAttemptTime(attemptId, first)
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
function useSaidChange({ deadline }: PlainTime): string | null {
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
