import type { ItemRule } from '../item-view'

/** Item rule 1: a key (or several, on average) half as long again as the others is found without reading. */
export const longKey: ItemRule = {
  rule: 'long-key',
  reason: 'the key is much longer than the distractors',
  find: ({ keys, distractors }) => {
    if (keys.length === 0 || distractors.length === 0) return []
    const [right, wrong] = [meanLength(keys), meanLength(distractors)]
    // Among short names a few letters are no clue.
    return right >= 1.5 * wrong && right - wrong >= 8
      ? [{ rule: 'long-key', level: 'warn', params: { times: Math.round((right / wrong) * 10) / 10 } }]
      : []
  },
}

const meanLength = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length, 0) / texts.length
