import { isAsserted } from '../is-asserted'
import type { ItemRule } from '../item-view'

/** Item rule 12: a distractor that the article asserts of the same thing. */
export const distractorTrue: ItemRule = {
  rule: 'distractor-true',
  reason: 'the article says the same of a distractor',
  reads: true,
  find: ({ stem, keys, distractors, article, judging }) => {
    if (keys.length === 0) return []
    const found = distractors.find(option =>
      keys.every(key => isAsserted(option, stem, key, article, judging)),
    )
    return found ? [{ rule: 'distractor-true', level: 'error', params: { words: found } }] : []
  },
}
