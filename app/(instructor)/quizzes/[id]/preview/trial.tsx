'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import type { MarkedArticle } from '@/app/(learner)/_marking/markable-article'
import { MarkingProvider } from '@/app/(learner)/_marking/marking'
import { useMarkedArticle } from '@/app/(learner)/_marking/use-marked-article'
import { Panes } from '@/app/(learner)/_panes/panes'
import { usePanes } from '@/app/(learner)/_panes/use-panes'
import { QuestionInput } from '@/app/(learner)/_questions/question-input'
import type { OwnMark } from '@/app/(learner)/_reading/device-desk'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ResponseValue } from '@/lib/model/response'
import type { TriedQuiz } from '@/lib/usecases/try-quiz'
import { useVerb } from '../../../_page/use-verb'
import { tryOut } from './actions'
import { TrialResult } from './trial-result'

type Props = {
  quizId: string
  language: ArticleLanguage
  questions: readonly PublicQuestion[]
  article: MarkedArticle
}

/** Responses can be given and scored; they stay on this page and are gone with it. */
export function Trial({ quizId, language, questions, article }: Props) {
  const [values, setValues] = useState<Record<string, ResponseValue>>({})
  const [tried, setTried] = useState<TriedQuiz | null>(null)
  if (tried)
    return (
      <TrialResult
        tried={tried}
        language={language}
        article={article}
        onAgain={fresh => {
          if (fresh) setValues({})
          setTried(null)
        }}
      />
    )
  return (
    <TrialForm
      {...{ quizId, language, questions, article, values }}
      onGive={(id, value) => setValues(given => ({ ...given, [id]: value }))}
      onTried={setTried}
    />
  )
}

type FormProps = Props & {
  values: Readonly<Record<string, ResponseValue>>
  onGive: (id: string, value: ResponseValue) => void
  onTried: (tried: TriedQuiz) => void
}

function TrialForm({ quizId, language, questions, article, values, onGive, onTried }: FormProps) {
  const t = useTranslations('attempt')
  const tPreview = useTranslations('publish.preview')
  const { run, busy, problem } = useVerb()
  const [own, setOwn] = useState<OwnMark[]>([])
  const { pane, show, turn } = usePanes('questions')
  const marked = useMarkedArticle({
    article,
    language,
    questions,
    responseOf: id => values[id] ?? null,
    panes: { show, turn },
    onGive,
    own: { marks: own, onChange: setOwn },
  })
  const responses = Object.entries(values).map(([questionId, value]) => ({ questionId, value }))
  return (
    <Panes
      words={{ show: t('show'), article: t('article'), questions: t('questions') }}
      pane={pane}
      onTurn={turn}
      article={marked.pane}
      questions={
        <form
          className="flex flex-col gap-8 lg:pb-16"
          onSubmit={event => {
            event.preventDefault()
            run(() => tryOut({ quizId, responses }), onTried)
          }}
        >
          <MarkingProvider value={marked.marking}>
            {questions.map(question => (
              <QuestionInput
                key={question.id}
                question={question}
                value={values[question.id] ?? null}
                language={language}
                disabled={false}
                onGive={value => onGive(question.id, value)}
              />
            ))}
          </MarkingProvider>
          {problem ? (
            <Notice tone="wrong" live>
              {problem}
            </Notice>
          ) : null}
          <div className="flex flex-col items-start gap-3 border-t border-line pt-6">
            <p className="max-w-measure text-ink-soft">{tPreview('tryText')}</p>
            <Button type="submit" busy={busy}>
              {tPreview('try')}
            </Button>
          </div>
        </form>
      }
    />
  )
}
