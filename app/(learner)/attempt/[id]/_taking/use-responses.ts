'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Id } from '@/lib/model/id'
import type { Response } from '@/lib/model/response'
import { deviceShelf } from './outbox'
import { type Kept, ResponseKeeper } from './response-keeper'
import { sendTo } from './send-response'

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
    addEventListener('online', sendNow)
    addEventListener('pagehide', sendNow)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      keeper.close()
      removeEventListener('online', sendNow)
      removeEventListener('pagehide', sendNow)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [keeper])

  return [kept, keeper]
}
