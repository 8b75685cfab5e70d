import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import type { QuizState } from '@/lib/model/quiz'

/** Nobody took the quiz yet, or nobody has finished: what comes, and what to do for it. */
export async function NoFigures({ quizId, state }: { quizId: string; state: QuizState }) {
  const t = await getTranslations('results.empty')
  const tStatistics = await getTranslations('statistics.empty')
  return (
    <EmptyState
      title={tStatistics('title')}
      action={<ButtonLink href={`/quizzes/${quizId}/publish`}>{t(`action.${state}`)}</ButtonLink>}
    >
      <p>
        {tStatistics('text')} {t(`text.${state}`)}
      </p>
    </EmptyState>
  )
}
