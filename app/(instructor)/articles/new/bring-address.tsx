'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'
import { longestAddress } from '@/lib/model/source'

type Props = { busy: boolean; problem: string | null; onAddress: (address: string) => void }

/** The address of a page, which the server fetches. Inside another form: Enter fetches and does not send that one. */
export function BringAddress({ busy, problem, onAddress }: Props) {
  const t = useTranslations('articles.new')
  const [address, setAddress] = useState('')
  const fetchIt = () => {
    if (address.trim() !== '' && !busy) onAddress(address.trim())
  }
  return (
    <div className="flex flex-col items-start gap-3 rounded-xl bg-sunken p-4">
      <div className="w-full">
        <TextField
          label={t('address')}
          hint={t('addressHint')}
          error={problem}
          type="url"
          inputMode="url"
          name="address"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestAddress}
          placeholder="https://"
          value={address}
          onChange={event => setAddress(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            fetchIt()
          }}
        />
      </div>
      <Button variant="secondary" onClick={fetchIt} busy={busy} disabled={address.trim() === ''}>
        {t('fetch')}
      </Button>
    </div>
  )
}
