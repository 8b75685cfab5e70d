'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import { SwitchField } from '@/app/_ui/switch-field'
import { TextField } from '@/app/_ui/text-field'
import { AskToDelete } from '../../../_page/ask-to-delete'
import { useVerb } from '../../../_page/use-verb'
import { change, remove } from '../actions'

type Props = { classId: string; name: string; rosterOpen: boolean; mayDelete: boolean }

export function ClassSettings({ classId, mayDelete, ...stored }: Props) {
  const t = useTranslations('classes')
  const tUi = useTranslations('ui')
  const id = useId()
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const [name, setName] = useState(stored.name)
  const [rosterOpen, setRosterOpen] = useState(stored.rosterOpen)
  return (
    <section aria-labelledby={id} className="flex max-w-2xl flex-col gap-6 border-t border-line pt-10">
      <h2 id={id} className="text-xl font-semibold">
        {t('settings.title')}
      </h2>
      <form
        className="flex flex-col gap-6"
        onSubmit={event => {
          event.preventDefault()
          run(
            () => change({ classId, name, rosterOpen }),
            () => say(tUi('saved')),
          )
        }}
      >
        <TextField
          label={t('new.name')}
          required
          maxLength={80}
          value={name}
          onChange={event => setName(event.target.value)}
        />
        <SwitchField
          label={t('settings.rosterOpen')}
          hint={t('settings.rosterOpenHint')}
          checked={rosterOpen}
          onChange={event => setRosterOpen(event.target.checked)}
        />
        {problem ? (
          <Notice tone="wrong" live>
            {problem}
          </Notice>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" busy={busy}>
            {tUi('save')}
          </Button>
          {mayDelete ? (
            <AskToDelete
              words={{
                open: t('settings.delete'),
                title: t('settings.deleteTitle'),
                text: t('settings.deleteText'),
                confirm: t('settings.deleteConfirm'),
              }}
              remove={() => remove(classId)}
              away="/classes"
            />
          ) : null}
        </div>
      </form>
    </section>
  )
}
