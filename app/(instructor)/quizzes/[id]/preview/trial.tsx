'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { type Pane, Panes } from '@/app/(learner)/_panes/panes'
import { QuestionInput } from '@/app/(learner)/_questions/question-input'
import type { Language } from '@/lib/model/language'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ResponseValue } from '@/lib/model/response'

type Props = { language: Language; questions: readonly PublicQuestion[]; article: ReactNode }

/** Responses can be tried; they stay on this page and are gone with it. */
export function Trial({ language, questions, article }: Props) {
  const t = useTranslations('attempt')
  const [values, setValues] = useState<Record<string, ResponseValue>>({})
  const [pane, setPane] = useState<Pane>('questions')
  return (
    <Panes
      words={{ show: t('show'), article: t('article'), questions: t('questions') }}
      pane={pane}
      onPane={setPane}
      article={article}
      questions={
        <div className="flex flex-col gap-8 lg:pb-16">
          {questions.map(question => (
            <QuestionInput
              key={question.id}
              question={question}
              value={values[question.id] ?? null}
              language={language}
              disabled={false}
              onGive={value => setValues(given => ({ ...given, [question.id]: value }))}
            />
          ))}
        </div>
      }
    />
  )
}
