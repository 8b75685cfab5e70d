import type { QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

type Of<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>

const blanks = {
  'multiple-choice': value => value.optionId === null,
  'true-false': value => value.value === null,
  'short-answer': value => value.text.trim() === '',
  cloze: value => value.text.trim() === '',
} satisfies { [K in QuestionKind]: (value: Of<K>) => boolean }

/** Whether nothing was given: a question without a response, or one whose response was taken away. */
export function isBlank(value: ResponseValue | null | undefined): boolean {
  return !value || (blanks[value.kind] as (value: ResponseValue) => boolean)(value)
}
