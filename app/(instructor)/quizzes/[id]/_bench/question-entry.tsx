'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { setType } from '@/app/_article/set-type'
import { takenInHand } from '@/app/_ui/taken-in-hand'
import type { Finding, Question } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import { ContentView } from '../_views/content-view'
import type { BenchArticle } from './bench-article'
import { EntryActions, type EntryCommand } from './entry-actions'
import { FindingCounts } from './finding-counts'
import { FindingsList } from './findings-list'
import { OriginLine } from './origin-line'
import { StateBadge } from './state-badge'
import { sureness } from './sureness'
import { SurenessStrokes } from './sureness-strokes'

type Props = {
  question: Question
  number: number
  count: number
  article: BenchArticle
  findings: readonly Finding[]
  inHand: boolean
  /** While something is done; only the question in hand shows it. */
  busy: boolean
  onTake: (question: Question) => void
  onCommand: (command: EntryCommand, question: Question) => void
  onShowInArticle: () => void
}

/** Sixty of them stand under each other: only those that changed are drawn anew, and none that is far from the screen. */
export const QuestionEntry = memo(function QuestionEntry(props: Props) {
  const { question, number, count, article, findings, inHand, busy, ...on } = props
  const t = useTranslations('bench')
  const tCommon = useTranslations('common')
  const { content, state, origin, explanation, explanationOrigin, evidence } = question
  return (
    <div
      {...takenInHand(() => on.onTake(question))}
      className={`flex gap-3 rounded-2xl px-3 py-5 transition-colors sm:gap-4 sm:px-5 ${inHand ? 'bg-raised shadow-raised' : ''}`}
    >
      <button
        type="button"
        data-number={number}
        aria-label={tCommon('questionNumber', { number })}
        aria-current={inHand ? 'true' : undefined}
        className={`flex size-9 shrink-0 items-center justify-center rounded-full font-semibold tabular-nums ${
          inHand ? 'bg-marker text-on-marker' : 'bg-sunken text-ink-soft'
        }`}
      >
        {number}
      </button>
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          <StateBadge state={state} />
          <span>{tCommon(`kinds.${content.kind}`)}</span>
          <span>{tCommon(`difficulties.${question.difficulty}`)}</span>
          <span>{t('points', { points: question.points })}</span>
          {inHand || origin.engine === 'instructor' ? null : (
            <span>
              <SurenessStrokes sureness={sureness(origin.confidence)} />{' '}
              <span className="sr-only">{t(`sureness.${sureness(origin.confidence)}`)}</span>
            </span>
          )}
          {inHand ? null : <FindingCounts findings={findings} />}
        </div>
        <p
          lang={article.language}
          className={`font-text text-lg leading-snug ${state === 'rejected' ? 'text-ink-faint' : ''}`}
        >
          {setType(content.stem, article.language)}
        </p>
        {state === 'rejected' && !inHand ? null : (
          <div lang={article.language}>
            <ContentView content={content} />
          </div>
        )}
        <FindingsList findings={inHand ? findings : findings.filter(({ level }) => level === 'error')} />
        {inHand ? (
          <>
            {explanation ? (
              <p lang={article.language} className="text-sm text-ink-soft">
                {explanation}
              </p>
            ) : null}
            {explanation && explanationOrigin ? (
              <p className="text-sm text-ink-faint">{t('explainedByModel')}</p>
            ) : null}
            {evidence.length > 0 ? (
              <div className="flex flex-col items-start gap-2 lg:hidden">
                {evidence.map(span => (
                  <p key={span.start} lang={article.language} className="font-text leading-relaxed">
                    <mark className="marker">{setType(textOf(article.text, span), article.language)}</mark>
                  </p>
                ))}
                <button
                  type="button"
                  onClick={on.onShowInArticle}
                  className="min-h-9 text-sm font-medium text-accent underline underline-offset-4"
                >
                  {t('showInArticle')}
                </button>
              </div>
            ) : null}
            <OriginLine origin={origin} />
          </>
        ) : null}
        <EntryActions
          number={number}
          state={state}
          first={number === 1}
          last={number === count}
          busy={busy}
          inHand={inHand}
          onCommand={command => on.onCommand(command, question)}
        />
      </div>
    </div>
  )
})
