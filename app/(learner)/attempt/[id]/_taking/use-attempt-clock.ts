'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id } from '@/lib/model/id'

/** What the server says of the time of an attempt, in milliseconds of its own clock. */
export type ClockReading = { now: number; deadline: number | null; submitted: boolean; paused: boolean }

export type AttemptClock = {
  /** Milliseconds left; null when the attempt is not due at any time. Never from the clock of the device. */
  left: number | null
  submitted: boolean
  /** The instructor stopped the time. */
  paused: boolean
  /** Asks the server how late it is; null when it does not answer. */
  ask: () => Promise<ClockReading | null>
}

type Answer = { now: string; deadline: string | null; submittedAt: string | null; phase: string }

const everyMs = 30_000
const patience = 10_000

/**
 * Counts down by the server's clock: a reading of it, and the time since on a clock that nobody sets (a device may be
 * hours wrong, and be put right in the middle). Closing times move, so the server is asked again now and then.
 */
export function useAttemptClock(attemptId: Id, first: ClockReading): AttemptClock {
  const [reading, setReading] = useState({ ...first, read: 0 })
  const [left, setLeft] = useState<number | null>(null)
  const begun = useRef(false)

  const ask = useCallback(async () => {
    const sent = performance.now()
    try {
      const answer = await fetch(`/api/v1/attempts/${attemptId}/clock`, {
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      })
      if (!answer.ok) return null
      const said = (await answer.json()) as Answer
      const next = {
        now: Date.parse(said.now),
        deadline: said.deadline === null ? null : Date.parse(said.deadline),
        submitted: said.submittedAt !== null,
        paused: said.phase === 'paused',
      }
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

  useEffect(() => {
    const { deadline, now, read, paused } = reading
    const count = () =>
      setLeft(deadline === null || paused ? null : Math.max(0, deadline - now - (performance.now() - read)))
    count()
    const timer = setInterval(count, 1000)
    return () => clearInterval(timer)
  }, [reading])

  return { left, submitted: reading.submitted, paused: reading.paused, ask }
}
