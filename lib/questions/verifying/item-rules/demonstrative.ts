import type { ItemRule } from '../item-view'
import { findPhrase, flat, outsideQuotes } from '../words'

/** Item rule 21: "ce projet", "this decision" point at something that the stem does not hold. */
export const demonstrative: ItemRule = {
  rule: 'demonstrative',
  reason: 'a demonstrative of the stem points outside it',
  find: ({ stem, judging }) => {
    const text = flat(outsideQuotes(stem)).replace(judging.falseDemonstratives, known =>
      ' '.repeat(known.length),
    )
    const found = findPhrase(text, judging.demonstratives)
    return found ? [{ rule: 'demonstrative', level: 'error', params: { words: found } }] : []
  },
}
