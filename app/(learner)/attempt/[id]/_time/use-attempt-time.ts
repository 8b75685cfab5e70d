import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Id } from '@/lib/model/id'
import { type PlainTime, plainTime } from './plain-time'

const askEveryMs = 10_000

/** Asks the server again and again how much time there is, and is seen to be there by that. */
export function useAttemptTime(attemptId: Id, first: PlainTime): PlainTime {
  const router = useRouter()
  const [time, setTime] = useState(first)
  useEffect(() => {
    const ask = async () => {
      try {
        const answer = await fetch(`/api/v1/attempts/${attemptId}/clock`)
        if (!answer.ok) return
        const told = await answer.json()
        // Over: the page of the attempt leads on to its result.
        if (told.submittedAt) return router.refresh()
        setTime(plainTime(told))
      } catch {
        // No connection: what was known stays, and the next time may be better.
      }
    }
    const timer = setInterval(ask, askEveryMs)
    const seen = () => document.visibilityState === 'visible' && void ask()
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [attemptId, router])
  return time
}
