import type { QuestionKind } from './question'
import type { Filling, ResponseValue } from './response'

type Of<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>

export const isOpenGap = (filling: Filling): boolean =>
  'text' in filling ? filling.text.trim() === '' : filling.optionId === null

const blanks = {
  'multiple-choice': value => value.optionId === null,
  'multiple-response': value => value.optionIds.length === 0,
  'true-false': value => value.value === null,
  'justified-true-false': value =>
    value.value === null && value.marks.length === 0 && value.quote.trim() === '',
  'short-answer': value => value.text.trim() === '',
  numeric: value => value.text.trim() === '',
  cloze: value => value.fillings.every(isOpenGap),
  matching: value => value.pairs.length === 0,
  ordering: value => value.itemIds.length === 0,
} satisfies { [K in QuestionKind]: (value: Of<K>) => boolean }

/** Whether nothing was given: a question without a response, or one whose response was taken away. */
export function isBlank(value: ResponseValue | null | undefined): boolean {
  return !value || (blanks[value.kind] as (value: ResponseValue) => boolean)(value)
}
