'use client'

import { useTranslations } from 'next-intl'
import type { Sharing } from '@/lib/usecases/find-sharing'
import { useFocusKept } from '../_page/use-focus-kept'
import { ShareRow } from './share-row'

type Props = Pick<Sharing, 'owner' | 'isOwner' | 'shares'> & { away: string }

/** `away`: where who leaves goes on to. */
export function ShareList({ owner, isOwner, shares, away }: Props) {
  const t = useTranslations('sharing')
  const list = useFocusKept<HTMLUListElement>(shares.length)
  return (
    <>
      <ul
        ref={list}
        tabIndex={-1}
        aria-labelledby="people"
        className="divide-y divide-line border-y border-line outline-none"
      >
        <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
          <span className="font-medium">
            {owner} {isOwner ? <span className="font-normal text-ink-soft">({t('you')})</span> : null}
          </span>
          <span className="text-sm text-ink-soft">{t('owner')}</span>
        </li>
        {shares.map(share => (
          <ShareRow key={share.id} share={share} isOwner={isOwner} away={away} />
        ))}
      </ul>
      {shares.length === 0 ? <p className="text-ink-soft">{t('nobody')}</p> : null}
    </>
  )
}
