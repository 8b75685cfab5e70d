import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "Combien de vieilles ont coulé ?", "Qu’ont causé deux ?": an adjective or a number stands where its noun was. */
export const lostNoun: CandidateRule = {
  rule: 'lost-noun',
  refuse: ({ candidate, stem, document, judging }) => {
    const words = wordsOf(stem)
    const last = words.at(-1)
    const value = last ? judging.numberWords[last.flat] : undefined
    if (last && value !== undefined && value > 1 && candidate.class !== 'number')
      return `"${last.form}" counts nothing`
    if (candidate.class !== 'number') return null
    const { adjectives, nouns, verbForms } = wordsOfDocument(document)
    const found = words.find((word, at) => {
      const next = words[at + 1]
      if (!next || at > 3 || !adjectives.has(word.flat) || nouns.has(word.flat)) return false
      return judging.counters.includes(words[at - 1]?.flat ?? '') && verbForms.has(next.flat)
    })
    return found ? `"${found.form}" has lost its noun` : null
  },
}
