'use client'

import { Fragment, type ReactNode } from 'react'
import type { Proposal } from '@/lib/model/proposal'
import type { Finding, Question } from '@/lib/model/question'
import type { QuestionVersion } from '@/lib/usecases/find-question-history'
import { HistoryPanel } from '../_history/history-panel'
import { ReplacePanel } from '../_replace/replace-panel'
import type { Beside } from './bench'
import type { BenchArticle } from './bench-article'
import type { EntryCommand } from './entry-actions'
import { QuestionEntry } from './question-entry'

type Props = {
  questions: readonly Question[]
  article: BenchArticle
  inHandId: string | null
  busy: boolean
  findingsOf: (question: Question) => readonly Finding[]
  /** The one whose place the editor takes. */
  writingId: string | null
  editor: ReactNode
  beside: Beside | null
  onTake: (question: Question) => void
  onCommand: (command: EntryCommand, question: Question) => void
  onShowInArticle: () => void
  onLight: (proposal: Proposal | null) => void
  onReplace: (question: Question, proposal: Proposal) => void
  onRestore: (question: Question, version: QuestionVersion) => void
  onCloseBeside: () => void
}

export function QuestionList({ questions, article, inHandId, busy, beside, ...props }: Props) {
  const { findingsOf, writingId, editor, ...on } = props
  return (
    <ol className="-mx-3 flex flex-col gap-1 sm:-mx-5">
      {questions.map((question, index) => (
        <li
          key={question.id}
          id={`question-${question.id}`}
          className={question.id === inHandId || question.id === writingId ? '' : 'bench-far'}
        >
          {question.id === writingId ? (
            editor
          ) : (
            <Fragment>
              <QuestionEntry
                question={question}
                number={index + 1}
                count={questions.length}
                article={article}
                findings={findingsOf(question)}
                inHand={question.id === inHandId}
                busy={busy && question.id === inHandId}
                onTake={on.onTake}
                onCommand={on.onCommand}
                onShowInArticle={on.onShowInArticle}
              />
              {beside?.questionId === question.id && beside.what === 'replace' ? (
                <ReplacePanel
                  question={question}
                  number={index + 1}
                  article={article}
                  busy={busy}
                  onLight={on.onLight}
                  onReplace={proposal => on.onReplace(question, proposal)}
                  onClose={on.onCloseBeside}
                />
              ) : null}
              {beside?.questionId === question.id && beside.what === 'history' ? (
                <HistoryPanel
                  question={question}
                  number={index + 1}
                  language={article.language}
                  busy={busy}
                  onRestore={version => on.onRestore(question, version)}
                  onClose={on.onCloseBeside}
                />
              ) : null}
            </Fragment>
          )}
        </li>
      ))}
    </ol>
  )
}
