'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { useStatus } from '@/app/_ui/status'
import { type ShareRight, shareRights } from '@/lib/model/share'
import type { Sharing } from '@/lib/usecases/find-sharing'
import { useVerb } from '../_page/use-verb'
import { changeRight } from './actions'

type Props = { share: Sharing['shares'][number]; isOwner: boolean; away: string }

/** A colleague. A right that is chosen holds once it is saved: the arrows of a list go past others on their way. */
export function ShareRow({ share: { id, name, email, right, mine }, isOwner, away }: Props) {
  const t = useTranslations('sharing')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const router = useRouter()
  const { run, busy, problem } = useVerb()
  const [chosen, setChosen] = useState<ShareRight>(right)
  return (
    <li className="flex flex-col gap-2 py-3">
      <span className="flex flex-col">
        <span className="font-medium">
          {name} {mine ? <span className="font-normal text-ink-soft">({t('you')})</span> : null}
        </span>
        <span className="text-sm break-all text-ink-soft">{email}</span>
      </span>
      <div className="flex flex-wrap items-end gap-3">
        {isOwner ? (
          <>
            <div className="min-w-56 flex-1">
              <SelectField
                label={t('rightOf', { name })}
                labelHidden
                value={chosen}
                onChange={event => setChosen(shareRights.find(one => one === event.target.value) ?? chosen)}
                options={shareRights.map(value => ({ value, label: t(`rights.${value}`) }))}
              />
            </div>
            <Button
              variant="secondary"
              busy={busy}
              disabled={chosen === right}
              aria-label={t('saveOf', { name })}
              onClick={() =>
                run(
                  () => changeRight(id, chosen),
                  () => say(tUi('saved')),
                )
              }
            >
              {tUi('save')}
            </Button>
          </>
        ) : (
          <span className="text-sm text-ink-soft">{t(`rights.${right}`)}</span>
        )}
        {isOwner || mine ? (
          <Button
            variant="quiet"
            busy={busy}
            aria-label={isOwner ? t('removeOf', { name }) : undefined}
            onClick={() =>
              run(
                () => changeRight(id, null),
                () => (mine ? router.push(away) : say(tUi('saved'))),
              )
            }
          >
            {t(isOwner ? 'remove' : 'leave')}
          </Button>
        ) : null}
      </div>
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
    </li>
  )
}
