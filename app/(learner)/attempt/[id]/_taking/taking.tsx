'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useEffect } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { MarkedArticle } from '@/app/(learner)/_marking/markable-article'
import { MarkingProvider } from '@/app/(learner)/_marking/marking'
import { useMarkedArticle } from '@/app/(learner)/_marking/use-marked-article'
import { Panes } from '@/app/(learner)/_panes/panes'
import { usePanes } from '@/app/(learner)/_panes/use-panes'
import { QuestionInput } from '@/app/(learner)/_questions/question-input'
import { isBlank } from '@/lib/model/blank'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { PublicQuestion } from '@/lib/model/public-question'
import { QuestionMap } from './question-map'
import { SavingStatus } from './saving-status'
import { type StoredResponse, useResponses } from './use-responses'

type Props = {
  attemptId: Id
  language: Language
  questions: readonly PublicQuestion[]
  responses: readonly StoredResponse[]
  article: MarkedArticle
  /** Saves the whole form: for browsers without script. */
  saveAll: (form: FormData) => Promise<void>
  children?: ReactNode
}

export function Taking({ attemptId, language, questions, responses, article, saveAll, children }: Props) {
  const t = useTranslations('attempt')
  const router = useRouter()
  const [kept, keeper] = useResponses(
    attemptId,
    questions.map(({ id }) => id),
    responses,
  )
  const { pane, show, turn } = usePanes('article')
  // A link to one question (from the review, or from the map) shows the questions.
  useEffect(() => {
    const follow = () => location.hash.startsWith('#question-') && show('questions')
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [show])

  const marked = useMarkedArticle({
    article,
    language,
    questions,
    responseOf: id => kept.values[id] ?? null,
    panes: { show, turn },
    onGive: (id, value) => keeper.give(id, value, false),
  })

  const unanswered = new Set(questions.filter(({ id }) => isBlank(kept.values[id])).map(({ id }) => id))
  const answered = questions.length - unanswered.size

  const review = async (event: FormEvent) => {
    event.preventDefault()
    if (await keeper.sendAll()) router.push(`/attempt/${attemptId}/review`)
  }

  return (
    <Panes
      words={{ show: t('show'), article: t('article'), questions: t('questions') }}
      count={`${answered}/${questions.length}`}
      pane={pane}
      onTurn={turn}
      article={marked.pane}
      questions={
        <form action={saveAll} onSubmit={review} className="flex flex-col gap-8 pt-6 lg:pb-16">
          {children}
          <QuestionMap questions={questions} unanswered={unanswered} />
          <MarkingProvider value={marked.marking}>
            {questions.map(question => (
              <QuestionInput
                key={question.id}
                question={question}
                value={kept.values[question.id] ?? null}
                language={language}
                disabled={kept.phase === 'refused'}
                onGive={(value, typed) => keeper.give(question.id, value, typed)}
              />
            ))}
          </MarkingProvider>
          <div className="max-lg:contents lg:sticky lg:bottom-0 lg:z-20 lg:flex lg:flex-col lg:gap-3 lg:border-t lg:border-line lg:bg-paper lg:py-4">
            <div className="with-script max-lg:sticky max-lg:bottom-16 max-lg:z-20 max-lg:-mx-4 max-lg:border-t max-lg:border-line max-lg:bg-paper max-lg:px-4 max-lg:py-2">
              <SavingStatus
                kept={kept}
                questions={questions}
                onSendNow={() => void keeper.sendAll()}
                resultLink={`/attempt/${attemptId}/result`}
              />
            </div>
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
              <p className="text-sm font-medium tabular-nums">
                {t('progress', { answered, total: questions.length })}
              </p>
              <SubmitButton>{t('review')}</SubmitButton>
            </div>
          </div>
        </form>
      }
    />
  )
}
