import { useTranslations } from 'next-intl'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { PublicQuestion } from '@/lib/model/public-question'
import { shareTaken } from '@/lib/model/share-taken'
import { Stem } from './stem'

const exactingPolicies = ['all-or-nothing', 'exact'] as const

/** What is asked, and what counts otherwise than usual: its points, nothing for a part, a loss for a wrong choice. */
export function QuestionLegend({
  question,
  language,
}: {
  question: PublicQuestion
  language: ArticleLanguage
}) {
  const t = useTranslations('attempt')
  const { content } = question
  const exacting =
    'policy' in content && content.policy ? exactingPolicies.find(one => one === content.policy) : undefined
  const penalty = 'penalty' in content && content.penalty && content.penalty.n > 0 ? content.penalty : null
  const said = [
    question.points === 1 ? null : t('points', { points: question.points }),
    exacting ? t(`counts.${exacting}`) : null,
    penalty ? t('penalty', { share: shareTaken(penalty) }) : null,
  ].filter(words => words !== null)
  return (
    <>
      <Stem text={question.content.stem} language={language} gap={t('gap')} />
      {said.length === 0 ? null : (
        <span className="ml-2 text-sm font-normal text-ink-soft">{said.join(' · ')}</span>
      )}
    </>
  )
}
