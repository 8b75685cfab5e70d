'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { useStatus } from '@/app/_ui/status'

/** Without a clipboard (an address that is not https) the words stay there to be selected, and it says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTranslations('publish')
  const say = useStatus()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      say(t('copied'))
    } catch {
      say(t('notCopied'))
    }
  }
  return (
    <Button variant="secondary" size="small" onClick={copy}>
      {label}
    </Button>
  )
}
