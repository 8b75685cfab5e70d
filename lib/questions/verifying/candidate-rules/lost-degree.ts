import type { CandidateRule } from '../candidate-view'
import { outsideQuotes, wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "Where is the machine popular?", where it is "much less popular": without its degree an adjective says the opposite. */
export const lostDegree: CandidateRule = {
  rule: 'lost-degree',
  refuse: ({ candidate, document, judging, stem }) => {
    const [first] = candidate.evidence
    if (!first) return null
    const said = wordsOf(document.article.text.slice(first.start, first.end))
    const asked = wordsOf(outsideQuotes(stem))
    const { adjectives } = wordsOfDocument(document)
    const lost = asked.find(({ flat }, at) => {
      if (!adjectives.has(flat) || judging.weakeners.includes(asked[at - 1]?.flat ?? '')) return false
      const places = said.flatMap((word, there) => (word.flat === flat ? [there] : []))
      return (
        places.length > 0 && places.every(there => judging.weakeners.includes(said[there - 1]?.flat ?? ''))
      )
    })
    return lost ? `"${lost.form}" has lost the degree that the article gives it` : null
  },
}
