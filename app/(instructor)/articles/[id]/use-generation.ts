import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { Progress } from '@/lib/model/generation'
import { askForQuiz, type Wish } from './ask-for-quiz'

/** Has a quiz written and goes to its bench; `progress` is null while nothing is under way. */
export function useGeneration(articleId: string) {
  const t = useTranslations('articles.generate')
  const tUi = useTranslations('ui')
  const router = useRouter()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const [leaving, leave] = useTransition()

  const generate = async (wish: Wish) => {
    setAsking(true)
    setProblem(null)
    setProgress(null)
    try {
      const outcome = await askForQuiz(articleId, wish, setProgress)
      if (outcome === 'broken') setProblem(t('broken'))
      else if ('refused' in outcome) setProblem(outcome.refused)
      else {
        const { quizId, asked, made } = outcome
        leave(() => router.push(`/quizzes/${quizId}?asked=${asked}&made=${made}`))
      }
    } catch {
      setProblem(tUi('unreachable'))
    }
    setAsking(false)
  }
  const busy = asking || leaving
  return { generate, busy, problem, progress: busy ? progress : null }
}
