'use client'

import { Check, X } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { judgedKinds, type ModelSummary } from '@/lib/model/language-model'
import type { ReviewGroup, ReviewLearner } from '@/lib/usecases/group-reviews'
import { useMay } from '../_page/may'
import { OutcomeSign } from '../quizzes/[id]/results/_table/outcome-sign'
import { pointsNumber } from '../quizzes/[id]/results/_table/points-text'
import { ModelDecision } from './model-decision'
import { useResponseName } from './response-name'
import { ResponseShown } from './response-shown'

export type GroupCommand = 'accept' | 'refuse' | 'more'

type Props = {
  group: ReviewGroup
  language: ArticleLanguage
  inHand: boolean
  busy: boolean
  /** The language model that may be asked about it; null is none. */
  model: ModelSummary | null
  onTake: () => void
  onCommand: (command: GroupCommand) => void
  /** The form of a decision, while it is open. */
  children?: ReactNode
}

const sign = { 'aria-hidden': true, className: 'size-4' } as const
const namesShown = 6

/** Typed words; of several gaps only one at a time can be asked about. */
const isJudged = ({ value, text, gap }: ReviewGroup) =>
  value !== null &&
  text !== null &&
  (judgedKinds as readonly string[]).includes(value.kind) &&
  !(gap === null && 'fillings' in value && value.fillings.length > 1)

/** Equal responses (a blank is no response, and nothing to accept): who gave them, why they wait, and what can be decided of them. */
export function ReviewGroupEntry({
  group,
  language,
  inHand,
  busy,
  model,
  onTake,
  onCommand,
  children,
}: Props) {
  const t = useTranslations('review')
  const tScores = useTranslations('scores')
  const tOutcome = useTranslations('results.outcome')
  const format = useFormatter()
  const { grade: mayGrade } = useMay()
  const name = useResponseName()(group)
  const { count, outcome, points, maximum, reason } = group
  const code = reason.code as never
  const several = count > 1
  const words = {
    accept: several ? t('decide.acceptAll', { count }) : t('decide.accept'),
    refuse: several ? t('decide.refuseAll', { count }) : t('decide.refuse'),
    more: t('decide.more'),
  }
  const button = (command: GroupCommand) => ({
    'aria-label': t('decide.named', { action: words[command], response: name }),
    disabled: busy,
    onClick: () => onCommand(command),
  })
  return (
    <li className="border-b border-line last:border-b-0">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend where the response stands */}
      <div
        id={`response-${group.key}`}
        role="group"
        tabIndex={-1}
        aria-label={t('group.label', { response: name, count })}
        onFocusCapture={onTake}
        className={`-mx-4 my-1 flex scroll-mt-24 flex-col gap-3 rounded-2xl px-4 py-4 transition-colors sm:-mx-5 sm:px-5 ${inHand ? 'bg-raised shadow-raised' : ''}`}
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <ResponseShown value={group.value} text={group.text} gap={group.gap} language={language} />
          <p className="text-sm text-ink-soft tabular-nums">{t('group.learners', { count })}</p>
        </div>
        <div className="flex flex-col gap-1 text-ink-soft">
          {outcome === 'review' ? null : (
            <p>
              <OutcomeSign outcome={outcome} />{' '}
              {t('group.score', {
                outcome: tOutcome(outcome),
                points: format.number(pointsNumber(points)),
                maximum,
              })}
            </p>
          )}
          {tScores.has(code) ? <p>{tScores(code, reason.params as never)}</p> : null}
          <Names learners={group.learners} count={count} />
          {group.asked.map(({ name: who, reason: why }) => (
            <p key={who} className="text-ink">
              {why ? t('group.asksWhy', { name: who, reason: why }) : t('group.asks', { name: who })}
            </p>
          ))}
        </div>
        {children ??
          (mayGrade ? (
            <div className="flex flex-wrap items-center gap-2">
              {outcome === 'blank' ? null : (
                <>
                  <Button {...button('accept')} variant={inHand ? 'primary' : 'secondary'} size="small">
                    <Check {...sign} />
                    {words.accept}
                  </Button>
                  <Button {...button('refuse')} variant="secondary" size="small">
                    <X {...sign} />
                    {words.refuse}
                  </Button>
                </>
              )}
              <Button {...button('more')} variant="quiet" size="small">
                {words.more}
              </Button>
            </div>
          ) : null)}
        {model && mayGrade && isJudged(group) ? (
          <ModelDecision group={group} language={language} model={model} busy={busy} />
        ) : null}
      </div>
    </li>
  )
}

function Names({ learners, count }: { learners: readonly ReviewLearner[]; count: number }) {
  const t = useTranslations('review.group')
  const format = useFormatter()
  const names = learners
    .slice(0, namesShown)
    .map(({ name, attemptNumber: number }) =>
      number > 1 ? t('nameAttempt', { name, number }) : t('name', { name }),
    )
  const others = count - names.length
  return (
    <p className="text-sm">
      {others > 0
        ? t('others', { names: format.list(names, { type: 'unit' }), count: others })
        : format.list(names)}
    </p>
  )
}
