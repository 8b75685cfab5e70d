import type { Rule } from '../page'
import { holds } from '../words'

const phrase = holds('newsletter')
const price = /[€$£]\s?\d|\d\s?[€$£]/

/** "Abonnez-vous : 1 € le premier mois", "Sign up to our newsletter": one phrase in a line too short to be a paragraph, or two. */
export const newsletter: Rule = {
  name: 'newsletter',
  takes: line => {
    if (line.words > 40) return false
    const found = new Set(line.folded.match(phrase)).size
    if (found === 0) return false
    return (
      found >= 2 ||
      (line.words <= 14 &&
        (!line.closed || price.test(line.text) || (line.sentences >= 1 && line.words <= 10)))
    )
  },
}
