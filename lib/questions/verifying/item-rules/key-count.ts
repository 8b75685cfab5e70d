import type { ItemRule } from '../item-view'

/** Item rule 11: a single choice has exactly one key. */
export const keyCount: ItemRule = {
  rule: 'key-count',
  reason: 'not exactly one option is marked right',
  find: ({ options, distractors }) => {
    const right = options.length - distractors.length
    return options.length > 0 && right !== 1
      ? [{ rule: 'key-count', level: 'error', params: { count: right } }]
      : []
  },
}
