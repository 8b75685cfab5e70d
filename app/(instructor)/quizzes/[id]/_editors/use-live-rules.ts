import { useEffect, useState } from 'react'
import type { QuestionChecked } from '@/lib/usecases/check-question'
import { check } from '../_bench/actions'
import { type Draft, problemOf } from '../_bench/draft'

/** A pause in writing after which the rules are asked. */
const pauseMs = 500

/** What the rules say of a question while it is written; null before they were asked, and while it is incomplete. */
export function useLiveRules(quizId: string, { questionId, edit }: Draft): QuestionChecked | null {
  const [checked, setChecked] = useState<QuestionChecked | null>(null)
  const incomplete = problemOf(edit.content) !== null
  useEffect(() => {
    if (incomplete) return setChecked(null)
    let stale = false
    const timer = setTimeout(async () => {
      // What cannot be reached now is asked again with the next word; saving says so aloud.
      const result = await check({ quizId, questionId, body: edit }).catch(() => null)
      if (!stale && result?.ok) setChecked(result.value)
    }, pauseMs)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [quizId, questionId, edit, incomplete])
  return checked
}
