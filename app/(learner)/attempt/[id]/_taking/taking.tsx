'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { MarkedArticle } from '@/app/(learner)/_marking/markable-article'
import { MarkingProvider } from '@/app/(learner)/_marking/marking'
import { useMarkedArticle } from '@/app/(learner)/_marking/use-marked-article'
import { Panes } from '@/app/(learner)/_panes/panes'
import { usePanes } from '@/app/(learner)/_panes/use-panes'
import { QuestionToolsProvider } from '@/app/(learner)/_questions/question-tools'
import { useDesk } from '@/app/(learner)/_reading/use-desk'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { isBlank } from '@/lib/model/blank'
import type { Id } from '@/lib/model/id'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { CheckedQuestion } from '@/lib/usecases/checked-question'
import { AttemptTime } from '../_time/attempt-time'
import type { ClockReading } from '../_time/clock-reading'
import { TimeLeft } from '../_time/time-left'
import { useAttemptClock } from '../_time/use-attempt-clock'
import { AskedQuestion } from './asked-question'
import { QuestionMap } from './question-map'
import { SavingStatus } from './saving-status'
import { StepButtons } from './step-buttons'
import { toolsOf } from './tools-of'
import { useDue } from './use-due'
import { useGivenEarly } from './use-given-early'
import { useKeptPlace } from './use-kept-place'
import { useOffline } from './use-offline'
import { usePractice } from './use-practice'
import { type StoredResponse, useResponses } from './use-responses'
import { ViewChoice } from './view-choice'

// Of no use in a quiz that is not for practice.
const PracticeCheck = lazy(() =>
  import('@/app/(learner)/_practice/practice-check').then(found => ({ default: found.PracticeCheck })),
)

type Props = {
  attemptId: Id
  language: ArticleLanguage
  questions: readonly PublicQuestion[]
  responses: readonly StoredResponse[]
  article: MarkedArticle
  clock: ClockReading
  /** How questions are shown at first. */
  view: 'all' | 'one'
  /** In a quiz for practice: what was checked so far. */
  checked: readonly CheckedQuestion[] | null
  /** Saves the whole form: for browsers without script. */
  saveAll: (form: FormData) => Promise<void>
  children?: ReactNode
}

/** Elements that show what was given, and differ with nothing else, say so (`data-own`): app/_front fills them in. */
export function Taking({
  attemptId,
  language,
  questions,
  responses,
  article,
  clock: firstClock,
  view,
  checked: checkedBefore,
  saveAll,
  children,
}: Props) {
  const t = useTranslations('attempt')
  const router = useRouter()
  const ids = questions.map(({ id }) => id)
  const [kept, keeper] = useResponses(attemptId, ids, responses)
  useGivenEarly(keeper, questions, responses)
  const [desk, changeDesk, currentDesk] = useDesk(attemptId, view)
  const [clock, ask] = useAttemptClock(attemptId, firstClock)
  const { due, onDue } = useDue(attemptId, keeper, ask)
  const [reviewing, setReviewing] = useState(false)
  const practice = usePractice(attemptId, checkedBefore, keeper)
  const { pane, show, turn } = usePanes('article')
  useKeptPlace({ pane, show, currentDesk, changeDesk })
  useOffline(attemptId)

  // A link to one question (from the review, or from the map) shows the questions, and that one.
  useEffect(() => {
    const follow = () => {
      const [, id] = /^#question-(.+)$/.exec(location.hash) ?? []
      if (!id) return
      show('questions')
      changeDesk({ at: id })
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [show, changeDesk])

  const marked = useMarkedArticle({
    article,
    language,
    questions,
    responseOf: id => kept.values[id] ?? null,
    panes: { show, turn },
    onGive: (id, value) => keeper.give(id, value, false),
    own: { marks: desk.marks, onChange: marks => changeDesk({ marks }) },
  })

  const tools = useMemo(() => toolsOf(desk, changeDesk), [desk, changeDesk])
  const unanswered = new Set(questions.filter(({ id }) => isBlank(kept.values[id])).map(({ id }) => id))
  const answered = questions.length - unanswered.size
  const one = desk.view === 'one'
  const at = questions.find(({ id }) => id === desk.at) ?? questions[0]

  const review = (event: FormEvent) => {
    event.preventDefault()
    setReviewing(true)
    void keeper.sendAll()
  }
  // At once, or when the server has answered again: the review opens when everything is saved.
  useEffect(() => {
    if (reviewing && kept.unsaved === 0 && kept.phase === 'resting')
      router.push(`/attempt/${attemptId}/review`)
  }, [reviewing, kept.unsaved, kept.phase, router, attemptId])

  return (
    <Panes
      words={{ show: t('show'), article: t('article'), questions: t('questions') }}
      count={`${answered}/${questions.length}`}
      pane={pane}
      onTurn={turn}
      article={marked.pane}
      questions={
        <form action={saveAll} onSubmit={review} className="asking flex flex-col gap-8 pt-6 lg:pb-16">
          <div className="flex flex-col gap-2">
            {children}
            <AttemptTime time={clock} />
          </div>
          <div className="flex flex-col gap-4">
            <QuestionMap
              questions={questions}
              unanswered={unanswered}
              flagged={new Set(desk.flagged)}
              at={one ? (at?.id ?? null) : null}
            />
            <ViewChoice view={desk.view} onChoose={view => changeDesk({ view })} />
          </div>
          <MarkingProvider value={marked.marking}>
            <QuestionToolsProvider value={tools}>
              {questions.map(question => (
                <div
                  key={question.id}
                  hidden={one && question.id !== at?.id}
                  data-own={`question:${question.id}`}
                >
                  <AskedQuestion
                    question={question}
                    value={kept.values[question.id] ?? null}
                    language={language}
                    disabled={kept.phase === 'refused' || due !== 'no' || practice.isOver(question.id)}
                    keeper={keeper}
                  />
                  {practice.checked ? (
                    <Suspense>
                      <PracticeCheck
                        question={question}
                        language={language}
                        text={marked.marking.text}
                        shown={practice.checked.get(question.id) ?? null}
                        ready={!unanswered.has(question.id)}
                        onCheck={() => practice.check(question.id)}
                        onShown={practice.show}
                      />
                    </Suspense>
                  ) : null}
                </div>
              ))}
            </QuestionToolsProvider>
          </MarkingProvider>
          {one && at ? <StepButtons ids={ids} at={at.id} onStep={id => changeDesk({ at: id })} /> : null}
          <div className="max-lg:contents lg:sticky lg:bottom-0 lg:z-20 lg:flex lg:flex-col lg:gap-3 lg:border-t lg:border-line lg:bg-paper lg:py-4">
            <div className="with-script flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm max-lg:sticky max-lg:bottom-16 max-lg:z-20 max-lg:-mx-4 max-lg:border-t max-lg:border-line max-lg:bg-paper max-lg:px-4 max-lg:py-2">
              <SavingStatus
                kept={kept}
                questions={questions}
                onSendNow={() => void keeper.sendAll()}
                resultLink={`/attempt/${attemptId}/result`}
              />
              <TimeLeft
                clock={clock}
                hidden={desk.timeHidden}
                onHide={timeHidden => changeDesk({ timeHidden })}
                onDue={onDue}
              />
              {due === 'no' ? null : (
                <Notice tone="wrong" live>
                  {t(due === 'waiting' ? 'time.waiting' : 'time.submitting')}
                </Notice>
              )}
              {reviewing && kept.phase === 'waiting' ? <Notice live>{t('reviewWaits')}</Notice> : null}
            </div>
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
              <p data-own="answered" className="text-sm font-medium tabular-nums">
                {t('progress', { answered, total: questions.length })}
                {desk.flagged.length > 0 ? ` · ${t('flagged', { count: desk.flagged.length })}` : null}
              </p>
              <SubmitButton>{t('review')}</SubmitButton>
            </div>
          </div>
        </form>
      }
    />
  )
}
