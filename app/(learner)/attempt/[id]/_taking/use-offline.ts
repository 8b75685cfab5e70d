'use client'

import { useEffect } from 'react'
import { fetchTools } from '@/app/(learner)/_reading/tool-panels'
import type { Id } from '@/lib/model/id'

/** After the page is at rest: what is first needed comes first. */
const rest = 1_500

/** Makes this attempt usable through an outage. */
export function useOffline(attemptId: Id): void {
  useEffect(() => {
    // Storage that is full or forbidden costs this help, and nothing else.
    const keep = async () => {
      await fetchTools()
      const { keepPage } = await import('@/app/(learner)/_outage/keep-page')
      await keepPage(attemptId)
    }
    const timer = setTimeout(() => void keep().catch(() => undefined), rest)
    return () => clearTimeout(timer)
  }, [attemptId])
}
