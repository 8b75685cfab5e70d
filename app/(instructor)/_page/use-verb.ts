'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { failureWords } from '@/app/_i18n/failure-words'
import type { Failure, Result } from '@/lib/model/result'

/**
 * Asks the server for something; a failure, or no answer at all, is kept in words for the page to show. `instead` says
 * true of a failure that it has dealt with.
 */
export function useVerb() {
  const t = useTranslations('ui')
  const tFailure = useTranslations('failures')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, start] = useTransition()
  const run = <T>(
    verb: () => Promise<Result<T>>,
    then?: (value: T) => void,
    instead?: (failure: Failure) => boolean,
  ) =>
    start(async () => {
      try {
        const result = await verb()
        if (!result.ok) {
          if (!instead?.(result.failure)) setProblem(failureWords(tFailure, result.failure))
          return
        }
        setProblem(null)
        then?.(result.value)
      } catch {
        setProblem(t('unreachable'))
      }
    })
  return { run, busy, problem, setProblem }
}
