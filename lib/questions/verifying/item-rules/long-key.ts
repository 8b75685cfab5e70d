import type { ItemRule } from '../item-view'

/** Item rule 1: a key half as long again as the others is found without reading. */
export const longKey: ItemRule = {
  rule: 'long-key',
  reason: 'the key is much longer than the distractors',
  find: ({ key, distractors }) => {
    if (key === null || distractors.length === 0) return []
    const mean = distractors.reduce((sum, option) => sum + option.length, 0) / distractors.length
    // Among short names a few letters are no clue.
    return key.length >= 1.5 * mean && key.length - mean >= 8
      ? [{ rule: 'long-key', level: 'warn', params: { times: Math.round((key.length / mean) * 10) / 10 } }]
      : []
  },
}
