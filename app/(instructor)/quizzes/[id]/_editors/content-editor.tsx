'use client'

import type { ComponentType } from 'react'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import { ClozeEditor } from './cloze-editor'
import { MultipleChoiceEditor } from './multiple-choice-editor'
import { ShortAnswerEditor } from './short-answer-editor'
import { TrueFalseEditor } from './true-false-editor'

export type EditorProps<K extends QuestionKind> = {
  content: ContentOf<K>
  onChange: (content: ContentOf<K>) => void
  /** The language of the article: what is typed is in it. */
  lang: string
}

/** One form a kind; the compiler asks for the next when a kind is added. */
const editors = {
  'multiple-choice': MultipleChoiceEditor,
  'true-false': TrueFalseEditor,
  'short-answer': ShortAnswerEditor,
  cloze: ClozeEditor,
} satisfies { [K in QuestionKind]: ComponentType<EditorProps<K>> }

type AnyProps = { content: QuestionContent; onChange: (content: QuestionContent) => void; lang: string }

export function ContentEditor(props: AnyProps) {
  const Editor = editors[props.content.kind] as ComponentType<AnyProps>
  return <Editor {...props} />
}
