'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { type ReactNode, useEffect } from 'react'
import { Button } from '@/app/_ui/button'
import { useStatus } from '@/app/_ui/status'
import type { LiveAttempt } from '@/lib/model/live'
import { useVerb } from '../../../../_page/use-verb'
import { extendOne } from '../actions'
import { timeLeft } from './time-left'

type Props = {
  attempt: LiveAttempt
  now: number
  pausedAt: number | null
  mayAct: boolean
  onProblem: (words: string | null) => void
}

const minutes = 5
/** The page of a learner asks every ten seconds or so; two silences are an absence. */
const awayMs = 25_000

export function LiveRow({ attempt, now, pausedAt, mayAct, onProblem }: Props) {
  const t = useTranslations('live')
  const format = useFormatter()
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  useEffect(() => onProblem(problem), [problem, onProblem])
  const { name, className, number, answered, questions, savedAt, seenAt, submittedAt, deadline } = attempt
  const clock = (at: number) => format.dateTime(at, { timeStyle: 'medium' })
  const left = deadline === null ? null : timeLeft(deadline, pausedAt ?? now)
  const done = submittedAt !== null
  return (
    <tr className="border-b border-line max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:gap-y-1 max-md:py-3">
      <th scope="row" className="py-2 pr-3 font-medium max-md:col-span-2 max-md:py-0">
        {name}
        <span className="block text-sm font-normal text-ink-soft empty:hidden">
          {[...(className ? [className] : []), ...(number > 1 ? [t('attempt', { number })] : [])].join(' · ')}
        </span>
      </th>
      <Cell label={t('progress')}>
        <span className="flex items-center gap-3">
          <progress
            aria-hidden="true"
            value={answered}
            max={Math.max(1, questions)}
            className="h-2 w-20 appearance-none overflow-hidden rounded-full bg-sunken ring-1 ring-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent"
          />
          <span className="whitespace-nowrap">{t('progressOf', { answered, questions })}</span>
        </span>
      </Cell>
      <Cell label={t('saved')}>
        {savedAt ? clock(savedAt) : <span className="text-ink-soft">{t('nothingSaved')}</span>}
      </Cell>
      <Cell label={t('seen')}>
        {done ? (
          <span className="text-ink-soft">–</span>
        ) : seenAt === null ? (
          <span className="text-ink-soft">{t('never')}</span>
        ) : now - seenAt < awayMs ? (
          t('here')
        ) : (
          <span className="font-medium text-wrong">{t('away', { when: clock(seenAt) })}</span>
        )}
      </Cell>
      <Cell label={t('left')}>
        {done ? (
          t('submittedAt', { when: format.dateTime(submittedAt, { timeStyle: 'short' }) })
        ) : left === null ? (
          <span className="text-ink-soft">{t('noLimit')}</span>
        ) : left === '0:00' ? (
          t('over')
        ) : (
          <span className="font-medium">{pausedAt ? t('stopped', { left }) : left}</span>
        )}
        {!done && attempt.extraMinutes > 0 ? (
          <span className="block text-sm text-ink-soft">{t('extra', { count: attempt.extraMinutes })}</span>
        ) : null}
      </Cell>
      {mayAct ? (
        <td className="px-3 py-1 text-right max-md:col-span-2 max-md:px-0 max-md:text-left">
          {done || deadline === null ? null : (
            <Button
              variant="secondary"
              size="small"
              busy={busy}
              aria-label={t('do.extendOneOf', { name, minutes })}
              onClick={() =>
                run(
                  () => extendOne(attempt.attemptId, minutes),
                  () => say(t('said.extendedOne', { name, minutes })),
                )
              }
              className="with-script"
            >
              {t('do.extendOne', { minutes })}
            </Button>
          )}
        </td>
      ) : null}
    </tr>
  )
}

/** Its label is the column's heading; where there are no columns, it stands before the value. */
function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td className="px-3 py-2 max-md:flex max-md:flex-col max-md:px-0 max-md:py-0">
      <span aria-hidden="true" className="text-sm text-ink-soft md:hidden">
        {label}
      </span>
      <span>{children}</span>
    </td>
  )
}
