'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { ApiToken } from '@/lib/model/token'
import { revoke } from '../actions'

type Listed = ApiToken & { expired: boolean }

export function TokenList({ tokens }: { tokens: readonly Listed[] }) {
  const t = useTranslations('tokens')
  const [state, send] = useActionState(revoke, untouched)
  return (
    <>
      {state.problem ? (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      ) : null}
      <p role="status" className="text-ink-soft empty:hidden">
        {state.done}
      </p>
      {tokens.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : null}
      <ul className="flex flex-col">
        {tokens.map(token => (
          <li key={token.id} className="flex flex-col gap-1 border-t border-line py-4">
            <TokenFacts token={token} />
            <details>
              <summary className="py-2 text-accent">{t('revoke')}</summary>
              <form action={send} className="pt-1">
                <input type="hidden" name="tokenId" value={token.id} />
                <SubmitButton variant="danger" size="small">
                  {t('revokeWhich', { name: token.name })}
                </SubmitButton>
              </form>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

function TokenFacts({ token }: { token: Listed }) {
  const t = useTranslations('tokens')
  const format = useFormatter()
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'long' })
  const { name, ending, expired, expiresAt, lastUsedAt, scopes } = token
  return (
    <>
      <p className="font-medium wrap-break-word">
        {name} <span className="font-normal text-ink-soft">{t('endsIn', { ending })}</span>
      </p>
      <p className="text-sm text-ink-soft">
        {t(expired ? 'expired' : 'expires', { when: day(expiresAt) })}
        {' · '}
        {lastUsedAt ? t('used', { when: day(lastUsedAt) }) : t('neverUsed')}
      </p>
      <p className="text-sm text-ink-soft">{scopes.join(' · ')}</p>
    </>
  )
}
