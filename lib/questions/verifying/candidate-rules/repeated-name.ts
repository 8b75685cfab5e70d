import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { outsideQuotes, wordsOf } from '../words'

/** "… to honour Joshua Norton at Joshua Norton’s funeral": a name put for a second pronoun, as nobody would write it. */
export const repeatedName: CandidateRule = {
  rule: 'repeated-name',
  refuse: ({ content, stem, judging }) => {
    if (instructs[content.kind] || content.kind === 'cloze') return null
    const found = outsideQuotes(stem).matchAll(/\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]*)+/gu)
    const names = [...found].map(([name]) => name)
    const twice = names.find((name, at) => names.indexOf(name) !== at)
    if (twice) return `"${twice}" stands twice`
    // "According to Ivo Brenn, who followed Brenn’s boat?": he would say "my".
    const [opening = '', cited = ''] = judging.citesFirst.exec(stem) ?? []
    const rest = outsideQuotes(stem).slice(opening.length)
    return cited !== '' && wordsOf(rest).some(({ form }) => form.replace(/[’']$/u, '') === cited)
      ? `"${cited}" cites and is spoken of`
      : null
  },
}
