import type { ItemRule } from '../item-view'
import { findPhrase } from '../words'

/** Item rule 4: "toujours", "never" in some options and not in others gives the wrong ones away. */
export const absoluteWords: ItemRule = {
  rule: 'absolute-words',
  reason: 'absolute words stand on one side only',
  reads: true,
  find: ({ key, distractors, judging }) => {
    if (key === null || distractors.length === 0) return []
    const inKey = findPhrase(key, judging.absolutes)
    const inDistractors = distractors.map(option => findPhrase(option, judging.absolutes))
    const oneSided =
      inKey === null
        ? inDistractors.find(word => word !== null)
        : inDistractors.includes(null) && !inDistractors.some(Boolean)
          ? inKey
          : null
    return oneSided ? [{ rule: 'absolute-words', level: 'warn', params: { words: oneSided } }] : []
  },
}
