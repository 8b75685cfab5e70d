'use client'

import { useTranslations } from 'next-intl'
import type { EditorProps } from './content-editor'
import { PenaltyField } from './penalty-field'
import { StatementFields } from './statement-fields'

export function TrueFalseEditor({ content, onChange, lang }: EditorProps<'true-false'>) {
  return (
    <>
      <StatementFields
        stem={content.stem}
        truth={content.key}
        lang={lang}
        onChange={part => onChange({ ...content, ...part })}
      />
      <PenaltyField penalty={content.penalty} onChange={penalty => onChange({ ...content, penalty })} />
    </>
  )
}

export function JustifiedTrueFalseEditor({ content, onChange, lang }: EditorProps<'justified-true-false'>) {
  const t = useTranslations('bench.editor')
  return (
    <StatementFields
      stem={content.stem}
      truth={content.key}
      hint={t('justifiedHint')}
      lang={lang}
      onChange={part => onChange({ ...content, ...part })}
    />
  )
}
