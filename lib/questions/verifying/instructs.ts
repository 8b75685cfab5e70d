import type { QuestionKind } from '@/lib/model/question'

/**
 * Kinds whose stem may be an instruction ("Put these events in order.") and points at the parts below it: what is asked
 * about stands in the parts.
 */
export const instructs: { [K in QuestionKind]: boolean } = {
  'multiple-choice': false,
  'multiple-response': false,
  'true-false': false,
  'justified-true-false': false,
  'short-answer': false,
  numeric: false,
  cloze: false,
  matching: true,
  ordering: true,
}
