'use client'

import type { EditorProps } from './content-editor'
import { OptionFields } from './option-fields'
import { PenaltyField } from './penalty-field'
import { StemField } from './stem-field'

export function MultipleChoiceEditor({ content, onChange, lang }: EditorProps<'multiple-choice'>) {
  return (
    <>
      <StemField stem={content.stem} lang={lang} onChange={stem => onChange({ ...content, stem })} />
      <OptionFields
        options={content.options}
        several={false}
        fewest={2}
        lang={lang}
        onChange={options => onChange({ ...content, options })}
      />
      <PenaltyField penalty={content.penalty} onChange={penalty => onChange({ ...content, penalty })} />
    </>
  )
}
