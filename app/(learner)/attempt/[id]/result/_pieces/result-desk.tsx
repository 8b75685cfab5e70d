'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { ArticleHeading } from '@/app/_article/article-heading'
import { ArticleText } from '@/app/_article/article-text'
import { Panes } from '@/app/(learner)/_panes/panes'
import { showElement } from '@/app/(learner)/_panes/show-element'
import { usePanes } from '@/app/(learner)/_panes/use-panes'
import { joinParagraphs } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import { textOf } from '@/lib/model/span'
import type { ResultQuestion } from '@/lib/usecases/find-attempt-result'
import { lookAgain } from './look-again'
import { ResultQuestionCard } from './result-question'

type Props = {
  /** Null for the trial of who made the quiz. */
  attemptId: Id | null
  language: ArticleLanguage
  article: { title: string; byline: string | null; date: string | null; paragraphs: string[] }
  questions: readonly ResultQuestion[]
  /** What stands before and after the questions, made on the server. */
  head: ReactNode
  foot: ReactNode
}

/** The result beside its article: the evidence of the question in hand is lit, that of the others faint. */
export function ResultDesk({ attemptId, language, article, questions, head, foot }: Props) {
  const t = useTranslations('feedback')
  const proven = questions.filter(({ evidence }) => evidence.length > 0)
  const [lit, setLit] = useState<Id | null>((proven.find(lookAgain) ?? proven[0])?.question.id ?? null)
  const { pane, show, turn } = usePanes('questions')
  const text = joinParagraphs(article.paragraphs)

  const showInArticle = (id: Id) => {
    setLit(id)
    show('article')
    requestAnimationFrame(() => showElement(document.querySelector('.pane-article mark[data-tone="lit"]')))
  }
  const showQuestion = (id: Id) => {
    setLit(id)
    show('questions')
    requestAnimationFrame(() => {
      const card = document.getElementById(`question-${id}`)
      card?.focus({ preventScroll: true })
      card?.scrollIntoView({ block: 'start' })
    })
  }

  return (
    <Panes
      words={{ show: t('show'), article: t('showArticle'), questions: t('showQuestions') }}
      pane={pane}
      onTurn={turn}
      article={
        <div className="flex flex-col gap-8">
          {/* On a phone the head of the page is on the other side. */}
          <h1 className="sr-only lg:hidden">{t('title')}</h1>
          <ArticleHeading {...article} language={language} level="h2" />
          <ArticleText
            paragraphs={article.paragraphs}
            language={language}
            drawn
            marks={proven.flatMap(({ question, evidence }) =>
              evidence.map(span => ({
                span,
                tone: question.id === lit ? ('lit' as const) : ('faint' as const),
              })),
            )}
            margin={
              proven.length === 0
                ? undefined
                : proven.map(({ question, evidence }) => ({
                    id: question.id,
                    number: question.number,
                    at: Math.min(...evidence.map(({ start }) => start)),
                    lit: question.id === lit,
                  }))
            }
            onChoose={showQuestion}
          />
        </div>
      }
      questions={
        <div className="flex flex-col gap-8 pt-6 lg:pb-16">
          {head}
          <div>
            {questions.map(shown => (
              <ResultQuestionCard
                key={shown.question.id}
                attemptId={attemptId}
                shown={shown}
                quotes={shown.evidence.map(span => textOf(text, span))}
                text={text}
                language={language}
                lit={shown.question.id === lit}
                onShow={() => showInArticle(shown.question.id)}
              />
            ))}
          </div>
          {foot}
        </div>
      }
    />
  )
}
