'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Notice } from '@/app/_ui/notice'
import type { LiveAttempt } from '@/lib/model/live'
import { LiveRow } from './live-row'

type Props = { attempts: readonly LiveAttempt[]; now: number; pausedAt: number | null; mayAct: boolean }

/** A row a learner; on a phone each row is a small card, its labels beside its values. */
export function LiveTable({ attempts, now, pausedAt, mayAct }: Props) {
  const t = useTranslations('live')
  const [problem, setProblem] = useState<string | null>(null)
  const heading = 'px-3 py-2 font-medium'
  return (
    <div className="flex flex-col gap-4">
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <table aria-label={t('table')} className="w-full border-collapse text-left tabular-nums max-md:block">
        <thead className="text-sm text-ink-soft max-md:sr-only">
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-2 pr-3 font-medium">
              {t('learner')}
            </th>
            <th scope="col" className={heading}>
              {t('progress')}
            </th>
            <th scope="col" className={heading}>
              {t('saved')}
            </th>
            <th scope="col" className={heading}>
              {t('seen')}
            </th>
            <th scope="col" className={heading}>
              {t('left')}
            </th>
            {mayAct ? (
              <th scope="col" className={heading}>
                <span className="sr-only">{t('actions')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {attempts.map(attempt => (
            <LiveRow
              key={attempt.attemptId}
              attempt={attempt}
              now={now}
              pausedAt={pausedAt}
              mayAct={mayAct}
              onProblem={setProblem}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
