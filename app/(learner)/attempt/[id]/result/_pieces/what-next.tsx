import { getTranslations } from 'next-intl/server'
import { currentIdentity } from '@/app/_session/current-actor'
import { ButtonLink } from '@/app/_ui/button-link'
import type { AttemptResult } from '@/lib/usecases/find-attempt-result'

/** Where to go from a result. */
export async function WhatNext({ again }: Pick<AttemptResult, 'again'>) {
  const t = await getTranslations('feedback')
  const { user } = await currentIdentity()
  return (
    <div className="no-print flex flex-wrap gap-3">
      {again ? <ButtonLink href={`/join/${again.code}`}>{t('again')}</ButtonLink> : null}
      {user ? null : (
        <ButtonLink href="/account" variant="secondary">
          {t('keep')}
        </ButtonLink>
      )}
      <ButtonLink href="/" variant="quiet">
        {t('home')}
      </ButtonLink>
    </div>
  )
}
