import { instructs } from '../instructs'
import type { ItemRule } from '../item-view'
import { lonePronoun } from '../lone-pronoun'
import { findPhrase, flat, outsideQuotes } from '../words'

/** Item rule 21 for parts: "Il démissionne" between other events, "sa fille" among people, stand for nobody. */
export const partPointing: ItemRule = {
  rule: 'part-pointing',
  reason: 'a part to match or to order points at something outside it',
  reads: true,
  find: ({ content, lists, judging }) => {
    if (!instructs[content.kind]) return []
    for (const part of lists.flat()) {
      const text = outsideQuotes(part)
      const words = judging.speaker.exec(text)?.[0] ?? lonePronoun(text, judging)?.words
      if (words) return [{ rule: 'part-pronoun', level: 'error', params: { words, part } }]
      const deictic = findPhrase(flat(text), judging.deictics)
      if (deictic) return [{ rule: 'part-deictic', level: 'warn', params: { words: deictic, part } }]
    }
    return []
  },
}
