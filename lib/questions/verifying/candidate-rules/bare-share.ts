import type { CandidateRule } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { instructs } from '../instructs'

/** "43 % disent lui faire confiance": of whom, a sentence before says, and the stem does not. */
export const bareShare: CandidateRule = {
  rule: 'bare-share',
  refuse: view => {
    const { content, stem } = view
    if (instructs[content.kind]) return null
    const asked = stem.replace(/[\u00a0\u202f]/gu, ' ').toLowerCase()
    for (const { tokens } of evidenceSentences(view))
      for (const [at, { form, deprel }] of tokens.entries()) {
        const [figure, verb] = [tokens[at - 1], tokens[at + 1]]
        if (form !== '%' || figure?.upos !== 'NUM' || !/^nsubj/.test(deprel)) continue
        if (!verb || !/^(?:VERB|AUX)$/.test(verb.upos) || verb.feats.VerbForm !== 'Fin') continue
        if (new RegExp(`(?:%|_{2,}) ${verb.form.toLowerCase()}(?!\\p{L})`, 'u').test(asked))
          return `"${figure.form} %" of whom?`
      }
    return null
  },
}
