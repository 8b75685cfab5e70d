'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { setType } from '@/app/_article/set-type'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { Notice } from '@/app/_ui/notice'
import { TextLink } from '@/app/_ui/text-link'
import type { ModelSummary } from '@/lib/model/language-model'
import type { ReviewGroup } from '@/lib/usecases/group-reviews'
import type { ReviewedQuiz } from '@/lib/usecases/list-reviews'
import { hostsOf } from '../_page/hosts-of'
import { useMay } from '../_page/may'
import { requestId } from '../_page/request-id'
import { useVerb } from '../_page/use-verb'
import { decide, undo } from './actions'
import { DecisionForm, type WrittenDecision } from './decision-form'
import { fractionNumber } from './fraction-number'
import { type LastDecision, LastDecisionBar } from './last-decision'
import { useResponseName } from './response-name'
import { type GroupCommand, ReviewGroupEntry } from './review-group'
import { reviewKey } from './review-keys'
import { ReviewQuestionPart } from './review-question'

type Props = {
  quizzes: readonly ReviewedQuiz[]
  /** Across quizzes: each is named. */
  named: boolean
  /** Everything that was responded is here already. */
  whole: boolean
  /** Where to go from here when nothing is left. */
  empty: { href: string; words: string } | null
  /** The language model that may be asked about a response; null is none. */
  model: ModelSummary | null
}

const plainly = { reach: 'everyone', learner: 0, comment: '' } as const

/** Responses to be judged, by question; one decision each. The list comes back from the server after every one. */
export function ReviewDesk({ quizzes, named, whole, empty, model }: Props) {
  const t = useTranslations('review')
  const tModel = useTranslations('model')
  const format = useFormatter()
  const responseName = useResponseName()
  const { grade: mayGrade } = useMay()
  const { run, busy, problem, setProblem } = useVerb()
  const groups = quizzes.flatMap(quiz =>
    quiz.questions.flatMap(question => question.groups.map(group => ({ group, quiz }))),
  )
  const [inHand, setInHand] = useState<string | null>(null)
  const [writing, setWriting] = useState<string | null>(null)
  const [last, setLast] = useState<LastDecision | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const region = useRef<HTMLElement>(null)
  const focusAt = useRef<number | null>(null)
  // A request that got no answer is sent again under its own name: it may have been carried out.
  const asked = useRef(new Map<string, string>())
  const idFor = (what: string) => {
    const id = asked.current.get(what) ?? requestId()
    asked.current.set(what, id)
    return id
  }

  const focusOn = (index: number) => {
    const next = groups[Math.min(Math.max(0, index), groups.length - 1)]
    if (next) document.getElementById(`response-${next.group.key}`)?.focus()
    else region.current?.focus()
  }
  // Where a response was decided, the next one takes its place and the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list has come back
  useEffect(() => {
    if (focusAt.current === null) return
    focusOn(focusAt.current)
    focusAt.current = null
  }, [quizzes])

  const send = (index: number, written: WrittenDecision) => {
    const entry = groups[index]
    const learner = entry?.group.learners[written.learner]
    if (!entry || !learner) return
    const { group, quiz } = entry
    const { attemptId, questionId, name } = learner
    const { gap } = group
    const { reach, points, comment } = written
    const one = reach === 'this'
    const what = JSON.stringify([group.key, written])
    run(
      () =>
        decide({
          ...{ id: idFor(what), attemptId, questionId, gap, reach, points },
          comment: comment.trim() || null,
        }),
      ({ regradeId, changed, variant, verdict, given }) => {
        asked.current.delete(what)
        focusAt.current = index
        setWriting(null)
        setSaid(null)
        const words = t(`last.${verdict}`, {
          response: responseName(group),
          reach: one ? 'one' : 'all',
          learner: name,
          points: format.number(fractionNumber(given)),
          maximum: group.maximum,
        })
        setLast({ regradeId, quizId: quiz.id, words, changed, joined: variant !== null })
      },
    )
  }
  const takeBack = () => {
    if (!last) return
    const { regradeId } = last
    run(
      () => undo({ id: idFor(regradeId), regradeId }),
      ({ changed }) => {
        focusAt.current = Math.max(
          0,
          groups.findIndex(({ group }) => group.key === inHand),
        )
        setLast(null)
        setSaid(t('last.undone', { count: changed }))
      },
    )
  }
  const command = (index: number, what: GroupCommand) => {
    const group: ReviewGroup | undefined = groups[index]?.group
    if (!group || busy || !mayGrade) return
    setProblem(null)
    if (what === 'more' || group.outcome === 'blank') return setWriting(group.key)
    send(index, { ...plainly, points: what === 'accept' ? 'all' : 'none' })
  }

  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={t('title')}
      className="flex flex-col gap-10 outline-none"
      onKeyDown={event => {
        const key = reviewKey(event)
        if (!key) return
        event.preventDefault()
        const at = groups.findIndex(({ group }) => group.key === inHand)
        if (key === 'next' || key === 'previous') return focusOn(at + (key === 'next' ? 1 : -1))
        if (key === 'undo') return takeBack()
        if (at >= 0) command(at, key)
      }}
    >
      {problem && writing === null ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      {groups.length === 0 && empty ? (
        <EmptyState
          title={t('empty.title')}
          action={
            <ButtonLink href={empty.href} variant="secondary">
              {empty.words}
            </ButtonLink>
          }
        >
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : null}
      {groups.some(({ group }) => group.joins) ? (
        <p className="-mt-5 max-w-measure text-ink-soft sm:-mt-8">{t('joins')}</p>
      ) : null}
      {model && mayGrade && groups.length > 0 ? (
        <p className="-mt-6 max-w-measure text-sm text-ink-soft">
          {t('model.sends', { model: model.model, host: hostsOf(model, tModel) })}
        </p>
      ) : null}
      {quizzes.map(quiz => (
        <div key={quiz.id} className="flex flex-col gap-6">
          {named ? (
            <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
              <h2 lang={quiz.language} className="font-text text-2xl leading-tight font-semibold">
                {setType(quiz.title, quiz.language)}
              </h2>
              <TextLink href={`/quizzes/${quiz.id}/review`} className="text-sm">
                {t('toQuiz')}
              </TextLink>
            </div>
          ) : null}
          {quiz.questions.map(question => (
            <ReviewQuestionPart
              key={question.key}
              question={question}
              language={quiz.language}
              level={named ? 'h3' : 'h2'}
              withLink={!whole}
            >
              {question.groups.map(group => {
                const index = groups.findIndex(one => one.group === group)
                return (
                  <ReviewGroupEntry
                    key={group.key}
                    group={group}
                    language={quiz.language}
                    inHand={group.key === inHand}
                    busy={busy}
                    model={model}
                    onTake={() => setInHand(group.key)}
                    onCommand={what => command(index, what)}
                  >
                    {writing === group.key ? (
                      <DecisionForm
                        group={group}
                        busy={busy}
                        problem={problem}
                        onDecide={written => send(index, written)}
                        onCancel={() => {
                          setWriting(null)
                          setProblem(null)
                          requestAnimationFrame(() => focusOn(index))
                        }}
                      />
                    ) : null}
                  </ReviewGroupEntry>
                )
              })}
            </ReviewQuestionPart>
          ))}
        </div>
      ))}
      {groups.length > 0 ? (
        <p className="max-w-measure text-sm text-ink-soft max-lg:hidden">{t('keys')}</p>
      ) : null}
      <LastDecisionBar last={last} said={said} busy={busy} onUndo={takeBack} />
    </section>
  )
}
