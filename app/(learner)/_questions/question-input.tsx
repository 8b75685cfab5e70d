'use client'

import type { ComponentType } from 'react'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { PublicContent, PublicQuestion } from '@/lib/model/public-question'
import type { QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import { ClozeInput } from './cloze-input'
import { JustifiedTrueFalseInput } from './justified-true-false-input'
import { MatchingInput } from './matching-input'
import { MultipleChoiceInput } from './multiple-choice-input'
import { MultipleResponseInput } from './multiple-response-input'
import { NumericInput } from './numeric-input'
import { OrderingInput } from './ordering-input'
import { ShortAnswerInput } from './short-answer-input'
import { TrueFalseInput } from './true-false-input'

export type InputProps<K extends QuestionKind> = {
  question: Omit<PublicQuestion, 'content'> & { content: Extract<PublicContent, { kind: K }> }
  value: Extract<ResponseValue, { kind: K }> | null
  language: ArticleLanguage
  disabled: boolean
  /** `typed` responses are saved when the hand rests, chosen ones at once. */
  onGive: (value: Extract<ResponseValue, { kind: K }>, typed: boolean) => void
}

const inputs = {
  'multiple-choice': MultipleChoiceInput,
  'multiple-response': MultipleResponseInput,
  'true-false': TrueFalseInput,
  'justified-true-false': JustifiedTrueFalseInput,
  'short-answer': ShortAnswerInput,
  numeric: NumericInput,
  cloze: ClozeInput,
  matching: MatchingInput,
  ordering: OrderingInput,
} satisfies { [K in QuestionKind]: ComponentType<InputProps<K>> }

type Props = {
  question: PublicQuestion
  value: ResponseValue | null
  language: ArticleLanguage
  disabled: boolean
  onGive: (value: ResponseValue, typed: boolean) => void
}

/** A question with what its kind is answered with. */
export function QuestionInput(props: Props) {
  const Input = inputs[props.question.content.kind] as ComponentType<Props>
  return <Input {...props} />
}
