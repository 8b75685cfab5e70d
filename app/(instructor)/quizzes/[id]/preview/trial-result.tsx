'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import type { MarkedArticle } from '@/app/(learner)/_marking/markable-article'
import { ResultDesk } from '@/app/(learner)/attempt/[id]/result/_pieces/result-desk'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { TriedQuiz } from '@/lib/usecases/try-quiz'

type Props = {
  tried: TriedQuiz
  language: ArticleLanguage
  article: MarkedArticle
  /** True: with nothing given. */
  onAgain: (fresh: boolean) => void
}

/** The page of a result, made of the same pieces, with keys and evidence whatever learners are shown. */
export function TrialResult({ tried, language, article, onAgain }: Props) {
  const t = useTranslations('publish.preview')
  const tFeedback = useTranslations('feedback')
  const format = useFormatter()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  const { total, maximum, toReview, questions } = tried
  const points = format.number(total.n / total.d, { maximumFractionDigits: 2 })
  return (
    <ResultDesk
      attemptId={null}
      language={language}
      article={article}
      questions={questions}
      head={
        <>
          <h2 ref={title} tabIndex={-1} className="font-text text-3xl leading-tight font-semibold">
            {tFeedback('scorePoints', { points, maximum })}
          </h2>
          <p className="text-ink-soft">{t('counts')}</p>
          {toReview > 0 ? <p className="text-ink-soft">{t('toReview', { count: toReview })}</p> : null}
        </>
      }
      foot={
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => onAgain(false)}>{t('back')}</Button>
          <Button variant="secondary" onClick={() => onAgain(true)}>
            {t('fresh')}
          </Button>
        </div>
      }
    />
  )
}
