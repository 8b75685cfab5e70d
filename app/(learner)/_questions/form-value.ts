import type { QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

type Of<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>

const readers = {
  'multiple-choice': raw => ({ kind: 'multiple-choice', optionId: raw || null }),
  'true-false': raw => ({ kind: 'true-false', value: raw === '' ? null : raw === 'true' }),
  'short-answer': raw => ({ kind: 'short-answer', text: raw }),
  cloze: raw => ({ kind: 'cloze', text: raw }),
} satisfies { [K in QuestionKind]: (raw: string) => Of<K> }

/** What one field of a posted form says as a response; an empty field is a blank. */
export function formValue(kind: QuestionKind, raw: string): ResponseValue {
  return readers[kind](raw)
}

/** The name of the field in which a question's response travels. */
export function fieldName(questionId: string): string {
  return `response-${questionId}`
}
