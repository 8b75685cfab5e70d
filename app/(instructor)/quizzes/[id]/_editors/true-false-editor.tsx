'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { ChoiceGroup } from '@/app/_ui/choice-group'
import { TextArea } from '@/app/_ui/text-area'
import type { EditorProps } from './content-editor'

export function TrueFalseEditor({ content, onChange, lang }: EditorProps<'true-false'>) {
  const t = useTranslations('bench.editor')
  const tTruth = useTranslations('common.truth')
  const name = useId()
  return (
    <>
      <TextArea
        label={t('statement')}
        rows={2}
        lang={lang}
        value={content.stem}
        onChange={event => onChange({ ...content, stem: event.target.value })}
        className="font-text text-lg"
      />
      <ChoiceGroup
        legend={t('key')}
        name={name}
        value={String(content.key)}
        onChoose={value => onChange({ ...content, key: value === 'true' })}
        choices={[
          { value: 'true', label: tTruth('true') },
          { value: 'false', label: tTruth('false') },
        ]}
      />
    </>
  )
}
