'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { ChoiceGroup } from '@/app/_ui/choice-group'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import { longestNote } from '@/lib/model/regrade'
import type { ReviewGroup } from '@/lib/usecases/group-reviews'
import { pointsNumber } from '../quizzes/[id]/results/_table/points-text'

/** What was decided in words and points; `learner` is one of the group's, for a decision on one. */
export type WrittenDecision = {
  reach: 'this' | 'everyone'
  learner: number
  points: string
  comment: string
}
type Props = {
  group: ReviewGroup
  busy: boolean
  problem: string | null
  onDecide: (written: WrittenDecision) => void
  onCancel: () => void
}

/** Part of the points, a comment, or one learner alone; what was typed stays when it is refused. */
export function DecisionForm({ group, busy, problem, onDecide, onCancel }: Props) {
  const t = useTranslations('review')
  const tUi = useTranslations('ui')
  const { maximum, count, learners, outcome, points } = group
  // There is nothing that others could have typed too.
  const alone = outcome === 'blank'
  const [written, setWritten] = useState<WrittenDecision>({
    reach: alone ? 'this' : 'everyone',
    learner: 0,
    points: String(outcome === 'review' ? maximum : pointsNumber(points)),
    comment: '',
  })
  const set = (more: Partial<WrittenDecision>) => setWritten({ ...written, ...more })
  const one = written.reach === 'this'
  return (
    <form
      className="flex flex-col gap-5 border-t border-line pt-5"
      onSubmit={event => {
        event.preventDefault()
        onDecide(written)
      }}
      onKeyDown={event => event.key === 'Escape' && onCancel()}
    >
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      {alone ? null : (
        <ChoiceGroup
          legend={t('decide.reach')}
          name={`reach-${group.key}`}
          value={written.reach}
          onChoose={reach => set({ reach: reach === 'this' ? 'this' : 'everyone' })}
          choices={[
            {
              value: 'everyone',
              label: t('decide.everyone', { count }),
              hint: count > 1 ? t('decide.everyoneHint') : undefined,
            },
            { value: 'this', label: count > 1 ? t('decide.one') : (learners[0]?.name ?? t('decide.one')) },
          ]}
        />
      )}
      {one && learners.length > 1 ? (
        <SelectField
          label={t('decide.learner')}
          value={String(written.learner)}
          onChange={event => set({ learner: Number(event.target.value) })}
          options={learners.map(({ name, attemptNumber: number }, index) => ({
            value: String(index),
            label: number > 1 ? t('group.nameAttempt', { name, number }) : name,
          }))}
        />
      ) : null}
      <div className="max-w-72">
        <TextField
          label={group.gap === null ? t('decide.points', { maximum }) : t('decide.gapPoints')}
          hint={t('decide.pointsHint')}
          value={written.points}
          onChange={event => set({ points: event.target.value })}
          maxLength={20}
          autoComplete="off"
          // The form was asked for: what is most often changed in it is where one types.
          autoFocus
        />
      </div>
      <TextArea
        label={t('decide.comment', { reach: one || count === 1 ? 'one' : 'all' })}
        hint={t('decide.commentHint')}
        rows={3}
        maxLength={longestNote}
        value={written.comment}
        onChange={event => set({ comment: event.target.value })}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {t('decide.submit')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {tUi('cancel')}
        </Button>
      </div>
    </form>
  )
}
