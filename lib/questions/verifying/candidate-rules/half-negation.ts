import type { CandidateRule } from '../candidate-view'
import { flat, outsideQuotes } from '../words'

/** "Pourquoi le maire n’a-t-il été condamné ?" – "jamais un maire n’a été condamné": the other half of “ne” was left behind. */
export const halfNegation: CandidateRule = {
  rule: 'half-negation',
  refuse: ({ stem, judging: { negation } }) => {
    if (!negation) return null
    // "n’ayant opposé « aucune résistance »": it may close in quotation marks.
    return negation.opens.test(flat(outsideQuotes(stem))) && !negation.closes.test(flat(stem))
      ? 'what denies it was left behind'
      : null
  },
}
