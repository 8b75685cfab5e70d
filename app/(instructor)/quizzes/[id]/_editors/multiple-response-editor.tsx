'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/app/_ui/select-field'
import { choosingPolicies } from '@/lib/model/question'
import type { EditorProps } from './content-editor'
import { OptionFields } from './option-fields'
import { PenaltyField } from './penalty-field'
import { StemField } from './stem-field'

export function MultipleResponseEditor({ content, onChange, lang }: EditorProps<'multiple-response'>) {
  const t = useTranslations('bench.scoring')
  return (
    <>
      <StemField stem={content.stem} lang={lang} onChange={stem => onChange({ ...content, stem })} />
      <OptionFields
        options={content.options}
        several
        fewest={3}
        lang={lang}
        onChange={options => onChange({ ...content, options })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('policy')}
          value={content.policy ?? 'right-minus-wrong'}
          onChange={event =>
            onChange({ ...content, policy: choosingPolicies.find(one => one === event.target.value) })
          }
          options={choosingPolicies.map(value => ({ value, label: t(`policies.${value}`) }))}
        />
        <PenaltyField penalty={content.penalty} onChange={penalty => onChange({ ...content, penalty })} />
      </div>
    </>
  )
}
