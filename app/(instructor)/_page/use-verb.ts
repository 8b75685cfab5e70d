'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { failureWords } from '@/app/_i18n/failure-words'
import type { Result } from '@/lib/model/result'

/** Asks the server for something; a failure, or no answer at all, is kept in words for the page to show. */
export function useVerb() {
  const t = useTranslations('ui')
  const tFailure = useTranslations('failures')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, start] = useTransition()
  const run = <T>(verb: () => Promise<Result<T>>, then?: (value: T) => void) =>
    start(async () => {
      try {
        const result = await verb()
        if (!result.ok) return setProblem(failureWords(tFailure, result.failure))
        setProblem(null)
        then?.(result.value)
      } catch {
        setProblem(t('unreachable'))
      }
    })
  return { run, busy, problem, setProblem }
}
