import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "Qui a relu la version Quant à l’article ?": a word that is large only where it opens a sentence stands inside the stem. */
export const strayCapital: CandidateRule = {
  rule: 'stray-capital',
  refuse: ({ stem, document }) => {
    const { openers } = wordsOfDocument(document)
    const stray = wordsOf(stem).find(
      word =>
        /^\p{Lu}\p{Ll}/u.test(word.form) &&
        openers.has(word.form) &&
        /[\p{L}\p{N},][ \u00a0]$/u.test(stem.slice(0, word.start)),
    )
    return stray ? `"${stray.form}" is large only at the start of a sentence` : null
  },
}
