'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { useStatus } from '@/app/_ui/status'
import { TextLink } from '@/app/_ui/text-link'
import type { Terms } from '@/lib/model/assignment'
import type { QuizSettings } from '@/lib/model/quiz'
import type { QuizLearners } from '@/lib/usecases/find-quiz-learners'
import { useVerb } from '../../../../_page/use-verb'
import { unassign } from '../actions'
import { TermsDialog } from './terms-dialog'

type Props = {
  quizId: string
  assignment: QuizLearners['assignments'][number]
  settings: QuizSettings
  mayEdit: boolean
}

export function AssignedClass({ quizId, assignment, settings, mayEdit }: Props) {
  const t = useTranslations('learners')
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const [editing, setEditing] = useState(false)
  const { classId, className, members, terms } = assignment
  const shown = useShownTerms(terms, settings)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
      <div className="flex min-w-0 flex-col gap-1">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <TextLink href={`/classes/${classId}`} className="font-medium">
            {className}
          </TextLink>
          <span className="text-sm text-ink-soft">{t('classes.members', { count: members })}</span>
        </span>
        <span className="text-sm text-ink-soft">{shown || t('classes.asQuiz')}</span>
        {problem ? <span className="text-sm font-medium text-wrong">{problem}</span> : null}
      </div>
      {mayEdit ? (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="secondary"
            size="small"
            aria-label={t('classes.editOf', { name: className })}
            onClick={() => setEditing(true)}
          >
            {t('classes.edit')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            busy={busy}
            onClick={() =>
              run(
                () => unassign(quizId, classId),
                () => say(t('classes.removed')),
              )
            }
          >
            {t('classes.remove')}
          </Button>
        </div>
      ) : null}
      {editing ? (
        <TermsDialog
          quizId={quizId}
          assignment={assignment}
          settings={settings}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </li>
  )
}

/** What of the terms differs from the quiz, in words. */
function useShownTerms(terms: Terms, settings: QuizSettings): string {
  const { opensAt, closesAt, minutes, attempts, accessCode, counts, feedbackPhase } = terms
  const t = useTranslations('learners.shown')
  const tSettings = useTranslations('quiz-settings')
  const format = useFormatter()
  const when = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })
  return [
    ...(opensAt ? [t('opens', { when: when(opensAt) })] : []),
    ...(closesAt ? [t('closes', { when: when(closesAt) })] : []),
    ...(minutes ? [t('minutes', { minutes })] : []),
    ...(attempts ? [t('attempts', { count: attempts })] : []),
    ...(accessCode ? [t('accessCode', { code: accessCode })] : []),
    ...(counts && counts !== settings.counts ? [t('counts', { which: counts })] : []),
    ...(feedbackPhase && feedbackPhase !== settings.feedbackPhase
      ? [t('phase', { when: feedbackPhase === 'after-closing' ? 'closed' : 'now' })]
      : []),
    ...(['shuffleQuestions', 'shuffleOptions'] as const)
      .filter(order => terms[order] !== undefined && terms[order] !== settings[order])
      .map(order => t(terms[order] ? 'on' : 'off', { what: tSettings(order) })),
  ].join(' · ')
}
