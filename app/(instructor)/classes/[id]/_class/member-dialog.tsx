'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import { TextField } from '@/app/_ui/text-field'
import type { ClassView } from '@/lib/usecases/find-class'
import { useVerb } from '../../../_page/use-verb'
import { changeOne, removeOne } from '../actions'

type Props = { classId: string; member: ClassView['members'][number]; onClose: () => void }

export function MemberDialog({ classId, member, onClose }: Props) {
  const t = useTranslations('classes')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const [name, setName] = useState(member.name)
  const [percent, setPercent] = useState(String(member.timePercent))
  const { learnerId } = member
  const save = (freeSeat: boolean, said: string) =>
    run(
      () => changeOne({ classId, learnerId, name, timePercent: Math.round(Number(percent)), freeSeat }),
      () => {
        say(said)
        onClose()
      },
    )
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={member.name}
      closeLabel={tUi('cancel')}
      action={
        <Button busy={busy} onClick={() => save(false, tUi('saved'))}>
          {tUi('save')}
        </Button>
      }
    >
      <TextField
        label={t('roster.name')}
        hint={member.hasAccount ? t('member.accountName') : undefined}
        value={name}
        maxLength={80}
        readOnly={member.hasAccount}
        onChange={event => setName(event.target.value)}
      />
      <TextField
        label={t('member.time')}
        hint={t('member.timeHint')}
        type="number"
        inputMode="numeric"
        min={100}
        max={400}
        value={percent}
        onChange={event => setPercent(event.target.value)}
        className="max-w-32"
      />
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      {member.joinedAt && !member.hasAccount ? (
        <div className="flex flex-col items-start gap-2 border-t border-line pt-4">
          <p className="text-sm text-ink-soft">{t('member.freeHint')}</p>
          <Button variant="secondary" size="small" busy={busy} onClick={() => save(true, t('member.freed'))}>
            {t('member.free')}
          </Button>
        </div>
      ) : null}
      <div className="flex flex-col items-start gap-2 border-t border-line pt-4">
        <p className="text-sm text-ink-soft">{t('member.removeHint')}</p>
        <Button
          variant="danger"
          size="small"
          busy={busy}
          onClick={() =>
            run(
              () => removeOne(classId, learnerId),
              () => {
                say(t('member.removed'))
                onClose()
              },
            )
          }
        >
          {t('member.remove')}
        </Button>
      </div>
    </Dialog>
  )
}
