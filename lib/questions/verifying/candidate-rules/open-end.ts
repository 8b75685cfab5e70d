import type { CandidateRule } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { instructs } from '../instructs'
import { flat, wordsOf } from '../words'

/** "… montrait-elle Jean Roy vantant ?", "deux montres estimées respectivement.": ends where the article goes on. */
export const openEnd: CandidateRule = {
  rule: 'open-end',
  refuse: view => {
    const last = wordsOf(view.stem).at(-1)
    if (!last || instructs[view.content.kind] || !view.judging.openLast.test(last.form)) return null
    const found = evidenceSentences(view)
      .flatMap(({ tokens }) => tokens)
      .filter(({ form }) => flat(form) === last.flat)
    // "important" is whole, "un document censé" (prouver que …) is not.
    const isOpen = ({ upos, form }: { upos: string; form: string }) =>
      /^(?:VERB|ADV)$/.test(upos) || (upos === 'ADJ' && !form.endsWith('ant'))
    return found.some(isOpen) ? `the stem ends with "${last.form}"` : null
  },
}
