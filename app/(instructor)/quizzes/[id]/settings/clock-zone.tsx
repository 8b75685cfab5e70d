'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

/** By which clock the times below are meant: that of this machine, which the server does not know. */
export function ClockZone() {
  const t = useTranslations('quiz-settings')
  const [zone, setZone] = useState('')
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ')), [])
  return <p className="-mt-4 min-h-6 text-sm text-ink-soft">{zone ? t('zone', { zone }) : null}</p>
}
