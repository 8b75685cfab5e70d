'use client'

import { Pause, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { useStatus } from '@/app/_ui/status'
import { useVerb } from '../../../../_page/use-verb'
import { close, extendAll, pause, resume } from '../actions'

type Props = { quizId: string; working: number; paused: boolean; limited: boolean }

const minuteChoices = [1, 2, 5, 10, 15, 30] as const

export function LiveActions({ quizId, working, paused, limited }: Props) {
  const t = useTranslations('live')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const [minutes, setMinutes] = useState(5)
  const [asking, setAsking] = useState(false)
  return (
    <div className="with-script flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {limited ? (
          <div className="flex items-end gap-2">
            <div className="w-24">
              <SelectField
                label={t('do.minutes')}
                value={String(minutes)}
                onChange={event => setMinutes(Number(event.target.value))}
                options={minuteChoices.map(value => ({ value: String(value), label: String(value) }))}
              />
            </div>
            <Button
              variant="secondary"
              busy={busy}
              onClick={() =>
                run(
                  () => extendAll(quizId, minutes),
                  () => say(t('said.extendedAll', { minutes })),
                )
              }
            >
              {t('do.extendAll')}
            </Button>
          </div>
        ) : null}
        <Button
          variant={paused ? 'primary' : 'secondary'}
          busy={busy}
          onClick={() =>
            run(
              () => (paused ? resume : pause)(quizId),
              () => say(t(paused ? 'said.resumed' : 'said.paused')),
            )
          }
        >
          {paused ? (
            <Play aria-hidden="true" className="size-4" />
          ) : (
            <Pause aria-hidden="true" className="size-4" />
          )}
          {t(paused ? 'do.resume' : 'do.pause')}
        </Button>
        <Button variant="danger" busy={busy} onClick={() => setAsking(true)}>
          {t('do.close')}
        </Button>
      </div>
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t('do.closeTitle')}
        description={t('do.closeText', { count: working })}
        closeLabel={tUi('cancel')}
        action={
          <Button
            variant="danger"
            busy={busy}
            onClick={() =>
              run(
                () => close(quizId),
                () => {
                  setAsking(false)
                  say(t('said.closed'))
                },
              )
            }
          >
            {t('do.close')}
          </Button>
        }
      />
    </div>
  )
}
