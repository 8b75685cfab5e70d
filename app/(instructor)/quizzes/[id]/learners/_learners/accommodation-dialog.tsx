'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import { TextField } from '@/app/_ui/text-field'
import { noAccommodation } from '@/lib/model/accommodation'
import type { QuizLearner } from '@/lib/usecases/find-quiz-learners'
import { useVerb } from '../../../../_page/use-verb'
import { MomentField } from '../../settings/moment-field'
import { accommodate } from '../actions'

type Props = { quizId: string; learner: QuizLearner; onClose: () => void }

export function AccommodationDialog({ quizId, learner, onClose }: Props) {
  const t = useTranslations('learners.accommodation')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const { name, learnerId } = learner
  const [given, setGiven] = useState(learner.accommodation)
  const [texts, setTexts] = useState({
    timePercent: String(given.timePercent),
    extraMinutes: String(given.extraMinutes),
    extraAttempts: String(given.extraAttempts),
  })
  const number = (key: keyof typeof texts) => ({
    type: 'number',
    inputMode: 'numeric' as const,
    value: texts[key],
    onChange: (event: { target: { value: string } }) => {
      setTexts({ ...texts, [key]: event.target.value })
      setGiven({ ...given, [key]: Math.round(Number(event.target.value)) })
    },
  })
  const save = (accommodation: typeof given) =>
    run(
      () => accommodate(quizId, learnerId, accommodation),
      () => {
        say(t('saved', { name }))
        onClose()
      },
    )
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('title', { name })}
      closeLabel={tUi('cancel')}
      action={
        <Button busy={busy} onClick={() => save(given)}>
          {tUi('save')}
        </Button>
      }
    >
      <TextField
        label={t('timePercent')}
        hint={t('timePercentHint')}
        min={100}
        max={400}
        {...number('timePercent')}
        className="max-w-32"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('extraMinutes')} min={0} max={1440} {...number('extraMinutes')} />
        <TextField label={t('extraAttempts')} min={0} max={20} {...number('extraAttempts')} />
      </div>
      <MomentField
        label={t('closesAt')}
        hint={t('closesAtHint')}
        moment={given.closesAt}
        onChange={closesAt => setGiven({ ...given, closesAt })}
      />
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <Button
        variant="quiet"
        size="small"
        className="self-start"
        busy={busy}
        onClick={() => save(noAccommodation)}
      >
        {t('reset')}
      </Button>
    </Dialog>
  )
}
