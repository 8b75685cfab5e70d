'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextField } from '@/app/_ui/text-field'
import type { Invited } from '../invite'

/** The link is in the answer of the action only: it is stored nowhere and not shown twice. */
export function InviteLink({ invite }: { invite: (state: Invited) => Promise<Invited> }) {
  const t = useTranslations('account')
  const [state, send] = useActionState(invite, null)
  const [copied, setCopied] = useState<string | null>(null)
  return (
    <form action={send} className="flex w-full max-w-md flex-col gap-5">
      {state && 'problem' in state ? (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      ) : null}
      {state && 'link' in state ? (
        <div role="status" className="flex flex-col gap-3">
          <TextField
            label={t('link')}
            hint={t('linkReady', { when: state.until })}
            readOnly
            value={state.link}
            onFocus={event => event.currentTarget.select()}
          />
          <div className="flex items-center gap-3">
            <Button
              variant="secondary"
              size="small"
              onClick={async () => {
                await navigator.clipboard?.writeText(state.link)
                setCopied(state.link)
              }}
            >
              {t('copy')}
            </Button>
            <span className="text-sm text-ink-soft">{copied === state.link ? t('copied') : null}</span>
          </div>
        </div>
      ) : null}
      <SubmitButton variant="secondary" className="self-start">
        {t('makeLink')}
      </SubmitButton>
    </form>
  )
}
