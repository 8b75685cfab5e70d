'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { MarkedArticle } from '@/app/(learner)/_marking/markable-article'
import { MarkingProvider } from '@/app/(learner)/_marking/marking'
import { useMarkedArticle } from '@/app/(learner)/_marking/use-marked-article'
import { Panes } from '@/app/(learner)/_panes/panes'
import { usePanes } from '@/app/(learner)/_panes/use-panes'
import { QuestionInput } from '@/app/(learner)/_questions/question-input'
import type { OwnMark } from '@/app/(learner)/_reading/device-desk'
import type { Language } from '@/lib/model/language'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ResponseValue } from '@/lib/model/response'

type Props = { language: Language; questions: readonly PublicQuestion[]; article: MarkedArticle }

/** Responses can be tried; they stay on this page and are gone with it. */
export function Trial({ language, questions, article }: Props) {
  const t = useTranslations('attempt')
  const [values, setValues] = useState<Record<string, ResponseValue>>({})
  const [own, setOwn] = useState<OwnMark[]>([])
  const { pane, show, turn } = usePanes('questions')
  const give = (id: string, value: ResponseValue) => setValues(given => ({ ...given, [id]: value }))
  const marked = useMarkedArticle({
    article,
    language,
    questions,
    responseOf: id => values[id] ?? null,
    panes: { show, turn },
    onGive: give,
    own: { marks: own, onChange: setOwn },
  })
  return (
    <Panes
      words={{ show: t('show'), article: t('article'), questions: t('questions') }}
      pane={pane}
      onTurn={turn}
      article={marked.pane}
      questions={
        <div className="flex flex-col gap-8 lg:pb-16">
          <MarkingProvider value={marked.marking}>
            {questions.map(question => (
              <QuestionInput
                key={question.id}
                question={question}
                value={values[question.id] ?? null}
                language={language}
                disabled={false}
                onGive={value => give(question.id, value)}
              />
            ))}
          </MarkingProvider>
        </div>
      }
    />
  )
}
