'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { RegradeEntry } from '@/lib/usecases/list-regrades'
import { useMay } from '../../../../_page/may'
import { requestId } from '../../../../_page/request-id'
import { useVerb } from '../../../../_page/use-verb'
import { undo } from '../../../../_review/actions'
import { ChangeShown } from '../../../../_review/change-shown'
import { fractionNumber } from '../../../../_review/fraction-number'

type Props = { entries: readonly RegradeEntry[]; language: ArticleLanguage }

/** The newest first; decisions on responses that still count can be taken back from here. */
export function RegradeHistoryList({ entries, language }: Props) {
  const t = useTranslations('review.last')
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const asked = useRef(new Map<string, string>())
  const takeBack = (regradeId: string) => {
    const id = asked.current.get(regradeId) ?? requestId()
    asked.current.set(regradeId, id)
    run(
      () => undo({ id, regradeId }),
      ({ changed }) => say(t('undone', { count: changed })),
    )
  }
  return (
    <>
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <ol className="flex flex-col divide-y divide-line border-t border-line">
        {entries.map(entry => (
          <Entry
            key={entry.regrade.id}
            entry={entry}
            language={language}
            busy={busy}
            onUndo={() => takeBack(entry.regrade.id)}
          />
        ))}
      </ol>
    </>
  )
}

type EntryProps = { entry: RegradeEntry; language: ArticleLanguage; busy: boolean; onUndo: () => void }

function Entry({ entry: { regrade, madeBy, stands, comment, changes }, language, busy, onUndo }: EntryProps) {
  const t = useTranslations('regrade.history')
  const tReview = useTranslations('review.group')
  const { grade: mayGrade } = useMay()
  const format = useFormatter()
  const { cause, details, note, changed, madeAt } = regrade
  const { number, stem, response, learnerName, points, variant, editions } = details
  const what = t(`cause.${cause}`, {
    number,
    response: response === null ? t('aResponse') : t('quoted', { words: response }),
    reach: learnerName === null ? 'all' : 'one',
    learner: learnerName ?? '',
    points: fractionNumber(points ?? '0'),
  })
  const when = format.dateTime(madeAt, { dateStyle: 'medium', timeStyle: 'short' })
  const more = changed - changes.length
  return (
    <li className="flex flex-col gap-2 py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3 className="min-w-0 flex-1 basis-64 font-semibold">{what}</h3>
        {stands && mayGrade ? (
          <Button
            variant="secondary"
            size="small"
            busy={busy}
            aria-label={t('undoNamed', { what })}
            onClick={onUndo}
          >
            {t('undo')}
          </Button>
        ) : null}
      </div>
      <p lang={language} className="font-text text-ink-soft">
        {stem}
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
        <span>{madeBy === null ? t('byNobody', { when }) : t('by', { name: madeBy, when })}</span>
        <span>{t('editions', { count: editions.length, list: format.list(editions.map(String)) })}</span>
        {variant === null ? null : (
          <span>{cause === 'undone' ? t('variantGone', { variant }) : t('variant', { variant })}</span>
        )}
      </p>
      {note ? (
        <p>
          <span className="text-sm text-ink-soft">{t('note')}: </span>
          {note}
        </p>
      ) : null}
      {comment ? (
        <p>
          <span className="text-sm text-ink-soft">{t('comment')}: </span>
          {comment}
        </p>
      ) : null}
      {changed === 0 ? (
        <p className="text-sm text-ink-soft">{t('changed', { count: 0 })}</p>
      ) : (
        <details>
          <summary className="w-fit rounded-sm py-1 text-sm font-medium text-accent">
            {t('changed', { count: changed })}
          </summary>
          <ul className="mt-2 flex flex-col gap-1 tabular-nums">
            {changes.map(({ attemptId, questionId, learnerName: name, attemptNumber, from, to }) => (
              <li key={`${attemptId} ${questionId}`} className="flex flex-wrap justify-between gap-x-6">
                <span>
                  {attemptNumber > 1 ? tReview('nameAttempt', { name, number: attemptNumber }) : name}
                </span>
                <ChangeShown from={from} to={to} />
              </li>
            ))}
            {more > 0 ? <li className="text-ink-soft">{t('more', { count: more })}</li> : null}
          </ul>
        </details>
      )}
    </li>
  )
}
