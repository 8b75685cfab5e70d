'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { buttonClass } from '@/app/_ui/button-class'
import type { MarkedArticle } from '@/app/(learner)/_marking/markable-article'
import { MarkingProvider } from '@/app/(learner)/_marking/marking'
import { useMarkedArticle } from '@/app/(learner)/_marking/use-marked-article'
import { Panes } from '@/app/(learner)/_panes/panes'
import { usePanes } from '@/app/(learner)/_panes/use-panes'
import { askCheck } from '@/app/(learner)/_practice/ask-check'
import { PracticeCheck } from '@/app/(learner)/_practice/practice-check'
import { QuestionInput } from '@/app/(learner)/_questions/question-input'
import type { OwnMark } from '@/app/(learner)/_reading/device-desk'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { isBlank } from '@/lib/model/blank'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ResponseValue } from '@/lib/model/response'
import type { CheckedQuestion } from '@/lib/usecases/checked-question'

type Props = { language: ArticleLanguage; article: MarkedArticle; questions: readonly PublicQuestion[] }

/** Questions that came back: one try each, checked at once; nothing of it is an attempt. */
export function PracticeDesk({ language, article, questions }: Props) {
  const t = useTranslations('attempt')
  const tPractice = useTranslations('practice')
  const tFailures = useTranslations('failures')
  const [values, setValues] = useState<Readonly<Record<string, ResponseValue>>>({})
  const [checked, setChecked] = useState<Readonly<Record<string, CheckedQuestion>>>({})
  const [own, setOwn] = useState<OwnMark[]>([])
  const { pane, show, turn } = usePanes('questions')
  const give = (id: string, value: ResponseValue) => setValues(given => ({ ...given, [id]: value }))
  const marked = useMarkedArticle({
    ...{ article, language, questions },
    responseOf: id => values[id] ?? null,
    panes: { show, turn },
    onGive: give,
    own: { marks: own, onChange: setOwn },
  })
  return (
    <Panes
      words={{ show: t('show'), article: t('article'), questions: t('questions') }}
      count={`${Object.keys(checked).length}/${questions.length}`}
      pane={pane}
      onTurn={turn}
      article={marked.pane}
      questions={
        <div className="flex flex-col gap-8 pt-6 lg:pb-16">
          <MarkingProvider value={marked.marking}>
            {questions.map(question => (
              <div key={question.id}>
                <QuestionInput
                  question={question}
                  value={values[question.id] ?? null}
                  language={language}
                  disabled={checked[question.id] !== undefined}
                  onGive={value => give(question.id, value)}
                />
                <PracticeCheck
                  {...{ question, language }}
                  text={marked.marking.text}
                  shown={checked[question.id] ?? null}
                  ready={!isBlank(values[question.id])}
                  onCheck={() =>
                    askCheck(
                      `/api/v1/practice/${question.id}`,
                      { value: values[question.id] },
                      tFailures('unexpected'),
                    )
                  }
                  onShown={shown => setChecked(known => ({ ...known, [shown.questionId]: shown }))}
                />
              </div>
            ))}
          </MarkingProvider>
          <a href="/practice" className={buttonClass('secondary', 'regular', 'self-start')}>
            {tPractice('back')}
          </a>
        </div>
      }
    />
  )
}
