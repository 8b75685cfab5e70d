'use client'

import type { EditorProps } from './content-editor'
import { OptionFields } from './option-fields'
import { StemField } from './stem-field'

export function MultipleResponseEditor({ content, onChange, lang }: EditorProps<'multiple-response'>) {
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
    </>
  )
}
