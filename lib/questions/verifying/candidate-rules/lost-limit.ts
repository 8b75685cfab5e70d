import type { CandidateRule, CandidateView } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { instructs } from '../instructs'
import { flat, wordsOf } from '../words'

/** "Jail terms rarely exceed ten years" → "How long do jail terms exceed?": a word that takes most of the verb back. */
export const lostLimit: CandidateRule = {
  rule: 'lost-limit',
  refuse: view => {
    const { content, judging, stem } = view
    if (instructs[content.kind]) return null
    const partly = lostShare(view)
    if (partly) return `"${partly}" was left behind`
    const asked = new Set(wordsOf(stem).map(word => word.flat))
    for (const { tokens } of evidenceSentences(view))
      for (const [at, token] of tokens.entries()) {
        const word = flat(token.form)
        const verb = tokens[at + 1]
        if (!judging.limits.includes(word) || asked.has(word) || verb?.upos !== 'VERB') continue
        if (asked.has(flat(verb.form)) || asked.has(flat(verb.lemma)))
          return `"${token.form}" was left behind`
      }
    return null
  },
}

/** "closed, | mostly | in Merrow and Lorvel" → "closed in Merrow and Lorvel": elsewhere, too. */
function lostShare(view: CandidateView): string | null {
  const line = ` ${wordsOf(view.stem)
    .map(word => word.flat)
    .join(' ')} `
  for (const { tokens } of evidenceSentences(view))
    for (const [at, { form }] of tokens.entries()) {
      const [first, second] = [tokens[at + 1], tokens[at + 2]].map(token => flat(token?.form ?? ''))
      if (!view.judging.shares.includes(flat(form)) || line.includes(` ${flat(form)} `)) continue
      if (first && second && line.includes(` ${first} ${second} `)) return form
    }
  return null
}
