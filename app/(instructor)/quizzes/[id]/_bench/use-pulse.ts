import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { z } from 'zod'

const everyMs = 8000
const pulseSchema = z.object({ changedAt: z.number() })

/** Shows what others did to the quiz: looks when the page is seen again, and every few seconds while it is seen. */
export function usePulse(quizId: string, changedAt: number, paused: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (paused) return
    let over = false
    const look = async () => {
      if (document.hidden) return
      const answer = await fetch(`/api/v1/quizzes/${quizId}/pulse`).catch(() => null)
      const pulse = answer?.ok ? pulseSchema.safeParse(await answer.json()) : null
      if (!over && pulse?.success && pulse.data.changedAt > changedAt) router.refresh()
    }
    const timer = setInterval(look, everyMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      over = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [quizId, changedAt, paused, router])
}
