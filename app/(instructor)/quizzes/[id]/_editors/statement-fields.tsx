'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { ChoiceGroup } from '@/app/_ui/choice-group'
import { StemField } from './stem-field'

type Props = {
  stem: string
  truth: boolean
  lang: string
  hint?: string
  onChange: (part: { stem: string } | { key: boolean }) => void
}

/** A statement and whether it is true. */
export function StatementFields({ stem, truth, lang, hint, onChange }: Props) {
  const t = useTranslations('bench.editor')
  const tTruth = useTranslations('common.truth')
  const name = useId()
  return (
    <>
      <StemField
        label={t('statement')}
        hint={hint}
        stem={stem}
        lang={lang}
        onChange={words => onChange({ stem: words })}
      />
      <ChoiceGroup
        legend={t('key')}
        name={name}
        value={String(truth)}
        onChoose={value => onChange({ key: value === 'true' })}
        choices={[
          { value: 'true', label: tTruth('true') },
          { value: 'false', label: tTruth('false') },
        ]}
      />
    </>
  )
}
