'use client'

import type { EditorProps } from './content-editor'
import { StemField } from './stem-field'
import { TypedKeyFields } from './typed-key-fields'

export function ShortAnswerEditor({ content, onChange, lang }: EditorProps<'short-answer'>) {
  return (
    <>
      <StemField stem={content.stem} lang={lang} onChange={stem => onChange({ ...content, stem })} />
      <TypedKeyFields typedKey={content.key} lang={lang} onChange={key => onChange({ ...content, key })} />
    </>
  )
}
