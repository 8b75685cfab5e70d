import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "Who tell the newspaper?", "Qui aller …": after who stands a finite verb of the third person. */
export const bareInfinitive: CandidateRule = {
  rule: 'bare-infinitive',
  refuse: ({ stem, document, judging }) => {
    const [who, verb] = wordsOf(stem)
    if (!who || !verb || !judging.whoWords.includes(who.flat) || judging.auxiliaries.includes(verb.flat))
      return null
    const bare =
      !judging.pastEnding.test(verb.flat) &&
      !judging.unchanging.includes(verb.flat) &&
      wordsOfDocument(document).infinitives.has(verb.flat)
    return bare ? `"${verb.form}" is an infinitive or a plural` : null
  },
}
