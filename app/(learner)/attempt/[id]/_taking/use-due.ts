'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState } from 'react'
import type { Id } from '@/lib/model/id'
import type { ClockReading } from '../_time/clock-reading'
import type { ResponseKeeper } from './response-keeper'

/** `submitting`: nothing more can be given, the rest is sent. `waiting`: the server does not answer. */
export type Due = 'no' | 'submitting' | 'waiting'

const pause = 3_000

/**
 * At the deadline: what is on its way is sent, then the attempt submitted. The server does that by itself too; the
 * page does it so that the learner need not wait. A deadline that was moved meanwhile gives the questions back.
 */
export function useDue(
  attemptId: Id,
  keeper: ResponseKeeper,
  /** Reads the server's clock. */
  ask: () => Promise<ClockReading | null>,
) {
  const router = useRouter()
  const [due, setDue] = useState<Due>('no')
  const busy = useRef(false)

  const onDue = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    setDue('submitting')
    for (;;) {
      await keeper.sendAll()
      const reading = await ask()
      if (reading && !reading.submitted && (reading.deadline ?? Infinity) > reading.now) {
        busy.current = false
        return setDue('no')
      }
      if (reading && (reading.submitted || (await submit(attemptId))))
        return router.replace(`/attempt/${attemptId}/result`)
      setDue('waiting')
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }, [attemptId, keeper, router, ask])
  return { due, onDue }
}

async function submit(attemptId: Id): Promise<boolean> {
  try {
    return (await fetch(`/api/v1/attempts/${attemptId}/submission`, { method: 'PUT' })).ok
  } catch {
    return false
  }
}
