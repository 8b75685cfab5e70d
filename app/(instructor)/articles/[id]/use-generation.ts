import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { type FewReason, joinReasons } from '@/lib/model/few-reason'
import type { GenerationNews, Progress } from '@/lib/model/generation'
import { askForQuiz, type Wish } from './ask-for-quiz'
import { addPassed, type ModelAtWork } from './model-at-work'

/** What went wrong; `nothing` when the article gives no question, `few` why. */
export type Problem = { words: string; few: FewReason[]; nothing: boolean }

/** Has a quiz written and goes to its bench; `progress` is null while nothing is under way. */
export function useGeneration(articleId: string) {
  const t = useTranslations('articles.generate')
  const tUi = useTranslations('ui')
  const router = useRouter()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [model, setModel] = useState<ModelAtWork | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asking, setAsking] = useState(false)
  const [leaving, leave] = useTransition()

  const generate = async (wish: Wish) => {
    setAsking(true)
    setProblem(null)
    setProgress(null)
    setModel(null)
    const hear = (news: GenerationNews) =>
      'stage' in news ? setProgress(news) : setModel(before => addPassed(before, news))
    try {
      const outcome = await askForQuiz(articleId, wish, hear)
      if (outcome === 'broken') setProblem({ words: t('broken'), few: [], nothing: false })
      else if ('refused' in outcome)
        setProblem({ words: outcome.refused, few: outcome.few, nothing: outcome.code === 'nothing-to-ask' })
      else {
        const { quizId, asked, made, few, model: run } = outcome
        const told = new URLSearchParams({ asked: String(asked), made: String(made), few: joinReasons(few) })
        if (run) told.set('model', JSON.stringify({ ...run, dropped: [], instructions: [] }))
        leave(() => router.push(`/quizzes/${quizId}?${told}`))
      }
    } catch {
      setProblem({ words: tUi('unreachable'), few: [], nothing: false })
    }
    setAsking(false)
  }
  const busy = asking || leaving
  return { generate, busy, problem, progress: busy ? progress : null, model: busy ? model : null }
}
