'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/app/_ui/text-area'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { EditorProps } from './content-editor'
import { TypedKeyFields } from './typed-key-fields'

export function ClozeEditor({ content, onChange, lang }: EditorProps<'cloze'>) {
  const t = useTranslations('bench.editor')
  return (
    <>
      <TextArea
        label={t('clozeStem')}
        hint={t('clozeHint', { gap: clozeGap })}
        rows={2}
        lang={lang}
        value={content.stem}
        onChange={event => onChange({ ...content, stem: event.target.value })}
        className="font-text text-lg"
      />
      <TypedKeyFields typedKey={content.key} lang={lang} onChange={key => onChange({ ...content, key })} />
    </>
  )
}
