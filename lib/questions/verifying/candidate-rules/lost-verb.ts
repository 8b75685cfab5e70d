import type { CandidateRule } from '../candidate-view'
import { flat, wordsOf } from '../words'

/** "Quelle la capacité du gazoduc ?": a stem holds an auxiliary, an inverted verb or a verb of the article. */
export const lostVerb: CandidateRule = {
  rule: 'lost-verb',
  refuse: ({ stem, judging, document }) => {
    const words = wordsOf(stem)
    if (words.some(word => judging.auxiliaries.includes(word.flat) || word.hyphened)) return null
    const verbs = new Set<string>()
    const lemmas = new Set<string>()
    for (const { tokens } of document.sentences)
      for (const token of tokens)
        if (token.upos === 'VERB' || token.upos === 'AUX') {
          verbs.add(flat(token.form))
          lemmas.add(flat(token.lemma))
        }
    const known = (word: string) => verbs.has(word) || lemmas.has(word) || lemmas.has(word.replace(/s$/u, ''))
    return words.some(word => known(word.flat)) ? null : 'no verb of the article and no auxiliary in the stem'
  },
}
