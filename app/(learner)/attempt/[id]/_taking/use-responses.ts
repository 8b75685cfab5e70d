'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Id } from '@/lib/model/id'
import type { Response } from '@/lib/model/response'
import { deviceShelf } from './outbox'
import { type Kept, ResponseKeeper } from './response-keeper'
import { sendTo } from './send-response'
import { siblingTabs } from './sibling-tabs'

export type StoredResponse = Pick<Response, 'questionId' | 'value' | 'revision'>

/** The responses of one attempt on this page, and their keeper, who sees that the server gets them. */
export function useResponses(
  attemptId: Id,
  questionIds: readonly Id[],
  responses: readonly StoredResponse[],
): [Kept, ResponseKeeper] {
  const t = useTranslations('failures')
  const [keeper] = useState(
    () =>
      new ResponseKeeper({
        responses,
        send: sendTo(attemptId, t('unexpected')),
        shelf: deviceShelf(attemptId),
        tabs: siblingTabs(attemptId),
        now: Date.now,
        timer: {
          after: (ms, work) => setTimeout(work, ms),
          stop: timer => clearTimeout(timer as ReturnType<typeof setTimeout>),
        },
      }),
  )
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current, keeper.current)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the questions of an attempt never change
  useEffect(() => {
    keeper.open(new Set(questionIds))
    const sendNow = () => void keeper.sendAll()
    const leaving = () => document.visibilityState === 'hidden' && sendNow()
    // Only where leaving would lose something: what the device keeps is sent at the next visit.
    const losing = (event: BeforeUnloadEvent) => {
      const { unsaved, onDevice } = keeper.current()
      if (unsaved > 0 && !onDevice) event.preventDefault()
    }
    addEventListener('beforeunload', losing)
    addEventListener('online', sendNow)
    addEventListener('pagehide', sendNow)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      keeper.close()
      removeEventListener('beforeunload', losing)
      removeEventListener('online', sendNow)
      removeEventListener('pagehide', sendNow)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [keeper])

  return [kept, keeper]
}
