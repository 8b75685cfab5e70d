import { useState } from 'react'
import { joinParagraphs } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ResponseValue } from '@/lib/model/response'
import { showElement } from '../_panes/show-element'
import type { usePanes } from '../_panes/use-panes'
import type { OwnMark } from '../_reading/device-desk'
import { MarkableArticle, type MarkedArticle } from './markable-article'
import type { Marking } from './marking'

type Parts = {
  article: MarkedArticle
  language: ArticleLanguage
  questions: readonly PublicQuestion[]
  responseOf: (questionId: Id) => ResponseValue | null
  panes: Pick<ReturnType<typeof usePanes>, 'show' | 'turn'>
  onGive: (questionId: Id, value: ResponseValue) => void
  own: { marks: readonly OwnMark[]; onChange: (marks: OwnMark[]) => void }
}

/** The article as a pane in which proofs are marked, and what questions need to have theirs marked there. */
export function useMarkedArticle({ article, language, questions, responseOf, panes, onGive, own }: Parts) {
  const [askedId, setAskedId] = useState<Id | null>(null)
  const question = questions.find(({ id }) => id === askedId)
  const value = askedId === null ? null : responseOf(askedId)
  const given =
    value?.kind === 'justified-true-false'
      ? value
      : { kind: 'justified-true-false' as const, value: null, marks: [], quote: '' }
  const marking: Marking = {
    text: joinParagraphs(article.paragraphs),
    begin: questionId => {
      setAskedId(questionId)
      panes.turn('article')
      // To what is marked already; else the article is where it was left.
      requestAnimationFrame(() => showElement(document.querySelector('.pane-article [data-marked]')))
    },
  }
  const back = () => {
    setAskedId(null)
    panes.show('questions')
    requestAnimationFrame(() => {
      const button = document.getElementById(`prove-${askedId}`)
      button?.scrollIntoView({ block: 'center' })
      button?.focus({ preventScroll: true })
    })
  }
  return {
    marking,
    pane: (
      <MarkableArticle
        article={article}
        language={language}
        asked={question ? { number: question.number, marks: given.marks } : null}
        onMark={marks => askedId !== null && onGive(askedId, { ...given, marks })}
        onDone={back}
        own={own}
      />
    ),
  }
}
