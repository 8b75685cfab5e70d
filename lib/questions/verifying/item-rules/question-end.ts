import type { ItemRule } from '../item-view'

/** French puts a no-break space before a question mark, English nothing. */
export const questionEnd: ItemRule = {
  rule: 'question-end',
  reason: 'the space before the question mark is not the one of the language',
  reads: true,
  find: ({ stem, judging }) =>
    stem.endsWith('?') && !judging.questionEnd.test(stem) ? [{ rule: 'question-end', level: 'report' }] : [],
}
