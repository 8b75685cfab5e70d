'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { useStatus } from '@/app/_ui/status'
import { shareRights } from '@/lib/model/share'
import type { Sharing } from '@/lib/usecases/find-sharing'
import { useVerb } from '../_page/use-verb'
import { changeRight } from './actions'

type Props = Pick<Sharing, 'owner' | 'isOwner' | 'shares'> & { away: string }

/** `away`: where who leaves goes on to. */
export function ShareList({ owner, isOwner, shares, away }: Props) {
  const t = useTranslations('sharing')
  const tUi = useTranslations('ui')
  const say = useStatus()
  const router = useRouter()
  const { run, busy, problem } = useVerb()
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
          <span className="font-medium">
            {owner} {isOwner ? <span className="font-normal text-ink-soft">({t('you')})</span> : null}
          </span>
          <span className="text-sm text-ink-soft">{t('owner')}</span>
        </li>
        {shares.map(({ id, name, email, right, mine }) => (
          <li key={id} className="flex flex-col gap-2 py-3">
            <span className="flex flex-col">
              <span className="font-medium">
                {name} {mine ? <span className="font-normal text-ink-soft">({t('you')})</span> : null}
              </span>
              <span className="text-sm break-all text-ink-soft">{email}</span>
            </span>
            <div className="flex flex-wrap items-end gap-3">
              {isOwner ? (
                <div className="min-w-56 flex-1">
                  <SelectField
                    label={t('rightOf', { name })}
                    labelHidden
                    value={right}
                    disabled={busy}
                    onChange={event => {
                      const chosen = shareRights.find(one => one === event.target.value) ?? right
                      run(
                        () => changeRight(id, chosen),
                        () => say(tUi('saved')),
                      )
                    }}
                    options={shareRights.map(value => ({ value, label: t(`rights.${value}`) }))}
                  />
                </div>
              ) : (
                <span className="text-sm text-ink-soft">{t(`rights.${right}`)}</span>
              )}
              {isOwner || mine ? (
                <Button
                  variant="quiet"
                  disabled={busy}
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
          </li>
        ))}
      </ul>
      {shares.length === 0 ? <p className="text-ink-soft">{t('nobody')}</p> : null}
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
    </>
  )
}
