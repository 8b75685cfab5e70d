import type { CandidateRule } from '../candidate-view'
import { outsideQuotes, wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "En quelle année UPL a-t-elle fermé ?": a name that the article never writes without its article. */
export const lostArticle: CandidateRule = {
  rule: 'lost-article',
  refuse: ({ stem, document, judging }) => {
    if (judging.beforeNames.length === 0) return null
    const { articled } = wordsOfDocument(document)
    const words = wordsOf(outsideQuotes(stem))
    const bare = words.find((word, at) => {
      const before = words[at - 1]
      if (!articled.has(word.form) || !before || before.hyphened) return false
      // "UPL France", "Radio UPL": a part of a longer name.
      if (/^\p{Lu}/u.test(before.form) && at > 1) return false
      return !judging.definite.includes(before.flat) && !judging.beforeNames.includes(before.flat)
    })
    return bare ? `"${bare.form}" has lost its article` : null
  },
}
