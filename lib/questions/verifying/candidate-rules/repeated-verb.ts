import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { outsideQuotes, wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "À quelle date la régate qui a commencé le 3 juin a-t-elle commencé ?": it says itself what it asks. */
export const repeatedVerb: CandidateRule = {
  rule: 'repeated-verb',
  refuse: ({ content, stem, judging, document }) => {
    if (content.kind === 'cloze' || instructs[content.kind]) return null
    const { verbForms } = wordsOfDocument(document)
    const seen = new Set<string>()
    for (const word of wordsOf(outsideQuotes(stem))) {
      // "the Management Institute said that men in management roles …": a name.
      if (word.start > 0 && /^\p{Lu}/u.test(word.form)) continue
      if (word.form.length < 5 || !verbForms.has(word.flat) || judging.auxiliaries.includes(word.flat))
        continue
      if (seen.has(word.flat)) return `"${word.form}" stands twice`
      seen.add(word.flat)
    }
    return null
  },
}
