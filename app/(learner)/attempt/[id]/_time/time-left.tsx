'use client'

import { Timer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import type { Read } from './use-attempt-clock'
import { useTimeLeft } from './use-time-left'

type Props = {
  clock: Read
  hidden: boolean
  onHide: (hidden: boolean) => void
  /** The time is up, or the attempt was submitted elsewhere. */
  onDue: () => void
}

const minute = 60_000
/** Further away than this, a date says more than a countdown. */
const shown = 12 * 60 * minute
const spokenAt = [10, 5, 1]

/** What is left, by the server's clock; it speaks at ten, five and one minute, and can be hidden. */
export function TimeLeft({ clock, hidden, onHide, onDue }: Props) {
  const t = useTranslations('attempt.time')
  const say = useStatus()
  const left = useTimeLeft(clock)
  const { submitted, paused } = clock
  const before = useRef<number | null>(null)
  const due = submitted || left === 0

  useEffect(() => {
    const last = before.current
    before.current = left
    if (left === null || last === null) return
    const passed = spokenAt.find(minutes => last > minutes * minute && left <= minutes * minute && left > 0)
    if (passed) say(t('soon', { minutes: passed }))
  }, [left, say, t])
  useEffect(() => {
    if (due) onDue()
  }, [due, onDue])

  if (paused) return <Notice live>{t('paused')}</Notice>
  if (left === null || left > shown) return null
  const minutes = Math.floor(left / minute)
  const seconds = Math.floor((left % minute) / 1000)
  return (
    <div className="flex items-center gap-1">
      {hidden ? null : (
        <p
          role="timer"
          aria-live="off"
          aria-label={t('label')}
          className="flex items-center gap-1.5 font-medium whitespace-nowrap text-ink tabular-nums"
        >
          <Timer aria-hidden="true" className="size-4 shrink-0" />
          {left === 0
            ? t('over')
            : minutes < 10
              ? t('leftSeconds', { minutes, seconds: String(seconds).padStart(2, '0') })
              : t('left', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
        </p>
      )}
      <Button variant="quiet" size="small" onClick={() => onHide(!hidden)}>
        {t(hidden ? 'show' : 'hide')}
      </Button>
    </div>
  )
}
