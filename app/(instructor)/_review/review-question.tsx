'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { setType } from '@/app/_article/set-type'
import { TextLink } from '@/app/_ui/text-link'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ReviewQuestion } from '@/lib/usecases/group-reviews'
import { ContentView } from '../quizzes/[id]/_views/content-view'

type Props = {
  question: ReviewQuestion
  language: ArticleLanguage
  /** Of the heading, under what stands above it. */
  level: 'h2' | 'h3'
  /** Leads to everything that was responded; left out where that is shown. */
  withLink: boolean
  children: ReactNode
}

/** A question as one has to have it before the eyes to judge responses: what was asked, what is right, and the proof. */
export function ReviewQuestionPart({ question, language, level: Heading, withLink, children }: Props) {
  const t = useTranslations('review.question')
  const tCommon = useTranslations('common')
  const format = useFormatter()
  const { content, number, editions, points, explanation, quotes, quizId, questionId } = question
  const heading = `question-${question.key}`
  return (
    <section
      aria-labelledby={heading}
      className="grid gap-x-16 gap-y-4 border-t border-line pt-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6 lg:self-start">
        <div className="flex flex-col gap-2">
          <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-soft">
            <span>{tCommon('questionNumber', { number })}</span>
            <span>{tCommon(`kinds.${content.kind}`)}</span>
            <span>{t('points', { points })}</span>
            <span>{t('edition', { count: editions.length, list: format.list(editions.map(String)) })}</span>
          </p>
          <Heading id={heading} lang={language} className="font-text text-xl leading-snug font-semibold">
            {setType(content.stem, language)}
          </Heading>
        </div>
        <div lang={language}>
          <ContentView content={content} />
        </div>
        {explanation ? (
          <p lang={language} className="text-sm text-ink-soft">
            {explanation}
          </p>
        ) : null}
        {quotes.length > 0 ? (
          <figure className="flex flex-col gap-1">
            <figcaption className="text-sm text-ink-soft">{t('evidence')}</figcaption>
            {quotes.map(pieces => (
              <blockquote
                key={pieces.map(({ text }) => text).join('')}
                lang={language}
                className="font-text leading-relaxed text-ink-soft"
              >
                {pieces.map(({ text, marked }) =>
                  marked ? (
                    <mark key={text} className="marker">
                      {setType(text, language)}
                    </mark>
                  ) : (
                    <span key={text}>{setType(text, language)}</span>
                  ),
                )}
              </blockquote>
            ))}
          </figure>
        ) : (
          <p className="text-sm text-ink-soft">{t('noEvidence')}</p>
        )}
        {withLink ? (
          <p>
            <TextLink href={`/quizzes/${quizId}/review?question=${questionId}`}>{t('all')}</TextLink>
          </p>
        ) : null}
      </div>
      <ul className="flex min-w-0 flex-col lg:-mt-5">{children}</ul>
    </section>
  )
}
