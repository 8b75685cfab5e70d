import type { CandidateRule } from '../candidate-view'
import { flat, wordsOf } from '../words'

/** "Who tell the newspaper?", "Qui aller …": after who stands a finite verb of the third person. */
export const bareInfinitive: CandidateRule = {
  rule: 'bare-infinitive',
  refuse: ({ stem, document, judging }) => {
    const [who, verb] = wordsOf(stem)
    if (!who || !verb || !judging.whoWords.includes(who.flat) || judging.auxiliaries.includes(verb.flat))
      return null
    const tokens = document.sentences.flatMap(sentence => sentence.tokens)
    const bare =
      !judging.pastEnding.test(verb.flat) &&
      !judging.unchanging.includes(verb.flat) &&
      tokens.some(
        token => token.upos === 'VERB' && flat(token.form) === verb.flat && flat(token.lemma) === verb.flat,
      )
    return bare ? `"${verb.form}" is an infinitive or a plural` : null
  },
}
