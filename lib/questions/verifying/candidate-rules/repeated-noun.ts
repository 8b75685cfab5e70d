import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { statementOf } from '../quiz-view'
import { contentWords, wordsOf } from '../words'

/** "Quelle somme les sommes versées atteignent-elles ?": what it asks for stands in it already. */
export const repeatedNoun: CandidateRule = {
  rule: 'repeated-noun',
  refuse: ({ content, stem, judging, candidate }) => {
    // A gap asks for a word of the sentence as it stands.
    if (
      content.kind === 'cloze' ||
      statementOf(content) !== null ||
      instructs[content.kind] ||
      candidate.class === 'said'
    )
      return null
    // "According to park officials, how many …": what it asks for stands behind the comma.
    const lead = /^[^,?]{3,60},\s(?=(\p{L}+))/u.exec(stem)
    const asks = lead && judging.questionWords.includes(lead[1] ?? '') ? stem.slice(lead[0].length) : stem
    const opener = asks.split(' ').slice(0, 3).join(' ')
    const [asked] = contentWords(opener, judging)
    // "How many clocks does the Clock Museum own?": a name is another thing.
    const others = wordsOf(asks.slice(opener.length)).filter(({ form }) => /^\p{Ll}/u.test(form))
    return asked && others.some(({ form }) => contentWords(form, judging)[0] === asked)
      ? `"${asked}" is asked for and named`
      : null
  },
}
