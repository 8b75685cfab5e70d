'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { deviceShelf, forgetAttempt } from '@/app/(learner)/attempt/[id]/_taking/outbox'
import { sendTo } from '@/app/(learner)/attempt/[id]/_taking/send-response'
import type { Id } from '@/lib/model/id'
import { forgetPage } from './keep-page'

/**
 * After submission: responses that never reached the server are sent all the same, so that the instructor sees them,
 * and the learner is told; then the device forgets the attempt, for it may be somebody else's next.
 */
export function SendLate({ attemptId }: { attemptId: Id }) {
  const t = useTranslations('feedback')
  const [late, setLate] = useState(0)
  useEffect(() => {
    const clear = async () => {
      const waiting = Object.entries(deviceShelf(attemptId).waiting())
      const send = sendTo(attemptId, '')
      let kept = 0
      for (const [questionId, { value, revision }] of waiting) {
        const sent = await send(questionId, value, revision)
        // The server is away: they wait on the device until this page is opened again.
        if (sent.state === 'retry') return setLate(kept)
        if (sent.state === 'refused') kept++
      }
      setLate(kept)
      forgetAttempt(attemptId)
      await forgetPage(attemptId)
    }
    void clear().catch(() => undefined)
  }, [attemptId])
  return late > 0 ? <Notice live>{t('late', { count: late })}</Notice> : null
}
