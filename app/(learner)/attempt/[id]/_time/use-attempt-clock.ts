'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id } from '@/lib/model/id'
import { type ClockReading, clockReading } from './clock-reading'

/** A reading, and when it was read on a clock of the device that nobody sets. */
export type Read = ClockReading & { read: number }

const everyMs = 10_000
const patience = 10_000

/**
 * The server's clock, asked again and again: closing times move, and the instructor sees by it that the learner is
 * there. `ask` reads it now; null when the server does not answer.
 */
export function useAttemptClock(
  attemptId: Id,
  first: ClockReading,
): [Read, () => Promise<ClockReading | null>] {
  const [reading, setReading] = useState<Read>({ ...first, read: 0 })
  const begun = useRef(false)

  const ask = useCallback(async () => {
    const sent = performance.now()
    try {
      const answer = await fetch(`/api/v1/attempts/${attemptId}/clock`, {
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      })
      if (!answer.ok) return null
      const next = clockReading(await answer.json())
      // The answer is at most as old as the question: when in doubt there is less time left, not more.
      setReading({ ...next, read: sent })
      return next
    } catch {
      return null
    }
  }, [attemptId])

  useEffect(() => {
    if (!begun.current) {
      begun.current = true
      setReading({ ...first, read: performance.now() })
      void ask()
    }
    const seen = () => document.visibilityState === 'visible' && void ask()
    const timer = setInterval(() => void ask(), everyMs)
    addEventListener('online', seen)
    addEventListener('pageshow', seen)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(timer)
      removeEventListener('online', seen)
      removeEventListener('pageshow', seen)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [ask, first])

  return [reading, ask]
}
