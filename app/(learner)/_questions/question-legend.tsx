import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/model/language'
import type { PublicQuestion } from '@/lib/model/public-question'
import { Stem } from './stem'

/** What is asked; its points only when they are not the usual one. */
export function QuestionLegend({ question, language }: { question: PublicQuestion; language: Language }) {
  const t = useTranslations('attempt')
  return (
    <>
      <Stem text={question.content.stem} language={language} gap={t('gap')} />
      {question.points === 1 ? null : (
        <span className="ml-2 text-sm font-normal whitespace-nowrap text-ink-soft">
          {t('points', { points: question.points })}
        </span>
      )}
    </>
  )
}
