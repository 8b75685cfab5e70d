import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { outsideQuotes } from '../words'

/** "… to honour Joshua Norton at Joshua Norton’s funeral": a name put for a second pronoun, as nobody would write it. */
export const repeatedName: CandidateRule = {
  rule: 'repeated-name',
  refuse: ({ content, stem }) => {
    if (instructs[content.kind] || content.kind === 'cloze') return null
    const found = outsideQuotes(stem).matchAll(/\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]*)+/gu)
    const names = [...found].map(([name]) => name)
    const twice = names.find((name, at) => names.indexOf(name) !== at)
    return twice ? `"${twice}" stands twice` : null
  },
}
