import type { CandidateRule } from '../candidate-view'
import { stemLine } from '../stem-line'

/** "Who was in the regatta?" of who "was runner-up in the regatta": what somebody was is left out behind its verb. */
export const lostPredicate: CandidateRule = {
  rule: 'lost-predicate',
  refuse: view => {
    const line = stemLine(view)
    if (!line) return null
    const { tokens, words } = line
    const found = words.find(({ at }, index) => {
      const [verb, lost] = [tokens[at], tokens[at + 1]]
      const next = words[index + 1]
      if (verb?.upos !== 'AUX' || lost?.upos !== 'NOUN' || !next || next.at <= at + 1) return false
      return tokens[next.at]?.upos === 'ADP' && !words.some(one => one.at === at + 1)
    })
    return found ? `"${tokens[found.at + 1]?.form}" is left out behind "${found.word.form}"` : null
  },
}
