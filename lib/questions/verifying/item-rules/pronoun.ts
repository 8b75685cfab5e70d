import type { ItemRule } from '../item-view'
import { lonePronoun } from '../lone-pronoun'
import { findPhrase, flat, outsideQuotes } from '../words'

/** Item rule 21: a stem stands alone; nobody can tell who "il" or "our" is. */
export const pronoun: ItemRule = {
  rule: 'pronoun',
  reason: 'a pronoun or possessive of the stem has no antecedent in it',
  find: ({ stem, judging }) => {
    const text = outsideQuotes(stem)
    const speaker = findPhrase(flat(text), judging.speakerPronouns)
    const found = speaker ?? lonePronoun(text, judging)
    return found ? [{ rule: 'pronoun', level: 'error', params: { words: found } }] : []
  },
}
