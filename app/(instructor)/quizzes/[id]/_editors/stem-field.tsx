'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_ui/text-area'

type Props = { stem: string; onChange: (stem: string) => void; lang: string; label?: string; hint?: string }

/** The words that ask, in the face of the article. */
export function StemField({ stem, onChange, lang, label, hint }: Props) {
  const t = useTranslations('bench.editor')
  return (
    <TextArea
      label={label ?? t('stem')}
      hint={hint}
      rows={2}
      lang={lang}
      value={stem}
      onChange={event => onChange(event.target.value)}
      className="font-text text-lg"
    />
  )
}
