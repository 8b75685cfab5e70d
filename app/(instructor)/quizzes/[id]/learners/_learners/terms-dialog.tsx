'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { ChoiceGroup } from '@/app/_ui/choice-group'
import { Dialog } from '@/app/_ui/dialog'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import { SwitchField } from '@/app/_ui/switch-field'
import { TextField } from '@/app/_ui/text-field'
import type { Terms } from '@/lib/model/assignment'
import { countingRules, feedbackPhases, type QuizSettings } from '@/lib/model/quiz'
import type { QuizLearners } from '@/lib/usecases/find-quiz-learners'
import { useVerb } from '../../../../_page/use-verb'
import { MomentField } from '../../settings/moment-field'
import { assign } from '../actions'

type Props = {
  quizId: string
  assignment: QuizLearners['assignments'][number]
  settings: QuizSettings
  onClose: () => void
}

/** What a class may have differently. */
const termsOf = (given: QuizSettings): Terms => {
  const { opensAt, closesAt, minutes, attempts, accessCode } = given
  const { counts, feedbackPhase, shuffleQuestions, shuffleOptions } = given
  return {
    ...{ opensAt, closesAt, minutes, attempts, accessCode },
    ...{ counts, feedbackPhase, shuffleQuestions, shuffleOptions },
  }
}

const asNumber = (text: string) => (text.trim() === '' ? null : Math.round(Number(text)))

/** One switch: as the quiz, or terms of its own, all of them in sight. */
export function TermsDialog({ quizId, assignment, settings, onClose }: Props) {
  const t = useTranslations('learners.terms')
  const tSettings = useTranslations('quiz-settings')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const { classId, className } = assignment
  const [own, setOwn] = useState(Object.keys(assignment.terms).length > 0)
  const [terms, setTerms] = useState<Terms>(() => termsOf({ ...settings, ...assignment.terms }))
  const set = (part: Terms) => setTerms({ ...terms, ...part })
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('title', { name: className })}
      closeLabel={tUi('cancel')}
      action={
        <Button
          busy={busy}
          onClick={() =>
            run(
              () => assign(quizId, classId, own ? terms : {}),
              () => {
                say(tUi('saved'))
                onClose()
              },
            )
          }
        >
          {tUi('save')}
        </Button>
      }
    >
      <SwitchField
        label={t('own')}
        hint={t('ownHint')}
        checked={own}
        onChange={event => setOwn(event.target.checked)}
      />
      {own ? (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <MomentField
              label={tSettings('opensAt')}
              moment={terms.opensAt ?? null}
              onChange={moment => set({ opensAt: moment })}
            />
            <MomentField
              label={tSettings('closesAt')}
              moment={terms.closesAt ?? null}
              onChange={moment => set({ closesAt: moment })}
            />
            <TextField
              label={t('minutes')}
              hint={t('minutesHint')}
              type="number"
              min={1}
              max={1440}
              value={terms.minutes ?? ''}
              onChange={event => set({ minutes: asNumber(event.target.value) })}
            />
            <TextField
              label={t('attempts')}
              hint={t('attemptsHint')}
              type="number"
              min={1}
              max={20}
              value={terms.attempts ?? ''}
              onChange={event => set({ attempts: asNumber(event.target.value) })}
            />
          </div>
          <TextField
            label={t('accessCode')}
            hint={t('accessCodeHint')}
            maxLength={40}
            value={terms.accessCode ?? ''}
            onChange={event => set({ accessCode: event.target.value || null })}
          />
          {terms.attempts === 1 ? null : (
            <ChoiceGroup
              legend={tSettings('counts.legend')}
              name="counts"
              value={terms.counts ?? settings.counts}
              onChoose={value => set({ counts: countingRules.find(one => one === value) })}
              choices={countingRules.map(value => ({ value, label: tSettings(`counts.${value}`) }))}
            />
          )}
          <ChoiceGroup
            legend={tSettings('phase.legend')}
            name="feedbackPhase"
            value={terms.feedbackPhase ?? settings.feedbackPhase}
            onChoose={value => set({ feedbackPhase: feedbackPhases.find(one => one === value) })}
            choices={feedbackPhases.map(value => ({ value, label: tSettings(`phase.${value}`) }))}
          />
          {(['shuffleQuestions', 'shuffleOptions'] as const).map(order => (
            <SwitchField
              key={order}
              label={tSettings(order)}
              hint={t('shuffleHint')}
              checked={terms[order] ?? settings[order]}
              onChange={event => set({ [order]: event.target.checked })}
            />
          ))}
        </>
      ) : null}
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
    </Dialog>
  )
}
