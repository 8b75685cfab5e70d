'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import type { LiveNews } from '@/lib/model/live'
import { Announcer } from './announcer'
import { LiveActions } from './live-actions'
import { LiveTable } from './live-table'
import { useLive } from './use-live'
import { useServerTime } from './use-server-time'

type Props = { quizId: string; first: LiveNews; mayAct: boolean }

/** A quiz while it is taken: the server tells what has changed, this page shows it. */
export function LiveDesk({ quizId, first, mayAct }: Props) {
  const t = useTranslations('live')
  const format = useFormatter()
  const { quiz, now: told, ahead, connected } = useLive(quizId, first)
  const now = useServerTime(told, ahead)
  const { attempts, absent, state, pausedAt } = quiz
  const submitted = attempts.filter(({ submittedAt }) => submittedAt !== null).length
  const working = attempts.length - submitted
  const lead = pausedAt
    ? t('lead.paused', { when: format.dateTime(pausedAt, { timeStyle: 'short' }) })
    : t(`lead.${state}`)
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
          <h2 className="text-xl font-semibold">{t('title')}</h2>
          <p className="with-script flex items-center gap-2 text-sm text-ink-soft" role="status">
            <span
              aria-hidden="true"
              className={`size-2 rounded-full ${connected ? 'bg-correct' : 'bg-line-strong'}`}
            />
            {t(connected ? 'connection.live' : 'connection.lost')}
          </p>
        </div>
        <p className="max-w-measure text-ink-soft">{lead}</p>
        <p className="flex flex-wrap gap-x-8 gap-y-1 text-lg font-medium tabular-nums">
          <span>{t('count.working', { count: working })}</span>
          <span>{t('count.submitted', { count: submitted })}</span>
          {absent.length > 0 ? <span>{t('count.absent', { count: absent.length })}</span> : null}
        </p>
      </div>
      {mayAct && state === 'published' ? (
        <LiveActions quizId={quizId} working={working} paused={pausedAt !== null} limited={quiz.limited} />
      ) : null}
      {attempts.length === 0 ? (
        <EmptyState
          title={t('nobody.title')}
          action={<ButtonLink href={`/quizzes/${quizId}/publish`}>{t('nobody.action')}</ButtonLink>}
        >
          <p>{t('nobody.text')}</p>
        </EmptyState>
      ) : (
        <LiveTable
          attempts={attempts}
          now={now}
          pausedAt={pausedAt}
          mayAct={mayAct && state === 'published'}
        />
      )}
      {absent.length > 0 ? (
        <section aria-labelledby="absent" className="flex flex-col gap-3">
          <h2 id="absent" className="text-sm font-semibold text-ink-soft">
            {t('absentTitle')}
          </h2>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {absent.map(({ learnerId, name }) => (
              <li key={learnerId}>{name}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <Announcer quiz={quiz} />
    </div>
  )
}
