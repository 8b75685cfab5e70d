'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { useStatus } from '@/app/_ui/status'
import { TextField } from '@/app/_ui/text-field'
import { type ShareRight, shareRights } from '@/lib/model/share'
import type { SharedThing } from '@/lib/model/shared-thing'
import { useVerb } from '../_page/use-verb'
import { invite } from './actions'

/** The link is in the answer only: it is stored nowhere and not shown twice. */
export function InviteColleague({ thing }: { thing: SharedThing }) {
  const t = useTranslations('sharing')
  const id = useId()
  const format = useFormatter()
  const say = useStatus()
  const { run, busy, problem } = useVerb()
  const [right, setRight] = useState<ShareRight>('view')
  const [made, setMade] = useState<{ link: string; until: Date } | null>(null)
  const copy = async (link: string) => {
    await navigator.clipboard?.writeText(link)
    say(t('copied'))
  }
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-xl font-semibold">
        {t('invite')}
      </h2>
      <p className="text-ink-soft">{t('inviteLead')}</p>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={event => {
          event.preventDefault()
          run(() => invite(thing, right), setMade)
        }}
      >
        <div className="min-w-56 flex-1">
          <SelectField
            label={t('right')}
            value={right}
            onChange={event => setRight(shareRights.find(one => one === event.target.value) ?? right)}
            options={shareRights.map(value => ({ value, label: t(`rights.${value}`) }))}
          />
        </div>
        <Button type="submit" variant="secondary" busy={busy}>
          {t('make')}
        </Button>
      </form>
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <div role="status">
        {made ? (
          <div className="flex flex-col items-start gap-3">
            <div className="w-full">
              <TextField
                label={t('link')}
                hint={t('linkReady', {
                  when: format.dateTime(made.until, { dateStyle: 'long', timeStyle: 'short' }),
                })}
                readOnly
                value={made.link}
                onFocus={event => event.currentTarget.select()}
              />
            </div>
            <Button variant="secondary" size="small" onClick={() => void copy(made.link)}>
              {t('copy')}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  )
}
