'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'

/** The one time that a token is shown. */
export function MadeToken({ token, until }: { token: string; until: string }) {
  const t = useTranslations('tokens')
  const [copied, setCopied] = useState<string | null>(null)
  return (
    <div role="status" className="flex flex-col gap-3 rounded-lg bg-correct-soft p-4">
      <TextField
        label={t('made')}
        hint={t('madeHint', { when: until })}
        readOnly
        value={token}
        className="font-mono text-sm"
        onFocus={event => event.currentTarget.select()}
      />
      <div className="flex items-center gap-3">
        <Button
          variant="secondary"
          size="small"
          onClick={async () => {
            await navigator.clipboard?.writeText(token)
            setCopied(token)
          }}
        >
          {t('copy')}
        </Button>
        <span className="text-sm text-ink-soft">{copied === token ? t('copied') : null}</span>
      </div>
    </div>
  )
}
