'use client'

import type { ComponentType } from 'react'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import { ClozeEditor } from './cloze-editor'
import { MatchingEditor } from './matching-editor'
import { MultipleChoiceEditor } from './multiple-choice-editor'
import { MultipleResponseEditor } from './multiple-response-editor'
import { NumericEditor } from './numeric-editor'
import { OrderingEditor } from './ordering-editor'
import { ShortAnswerEditor } from './short-answer-editor'
import { JustifiedTrueFalseEditor, TrueFalseEditor } from './true-false-editor'

export type EditorProps<K extends QuestionKind> = {
  content: ContentOf<K>
  onChange: (content: ContentOf<K>) => void
  /** The language of the article: what is typed is in it. */
  lang: string
}

/** One form a kind; the compiler asks for the next when a kind is added. */
const editors = {
  'multiple-choice': MultipleChoiceEditor,
  'multiple-response': MultipleResponseEditor,
  'true-false': TrueFalseEditor,
  'justified-true-false': JustifiedTrueFalseEditor,
  'short-answer': ShortAnswerEditor,
  numeric: NumericEditor,
  cloze: ClozeEditor,
  matching: MatchingEditor,
  ordering: OrderingEditor,
} satisfies { [K in QuestionKind]: ComponentType<EditorProps<K>> }

type AnyProps = { content: QuestionContent; onChange: (content: QuestionContent) => void; lang: string }

export function ContentEditor(props: AnyProps) {
  const Editor = editors[props.content.kind] as ComponentType<AnyProps>
  return <Editor {...props} />
}
