import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { stemLine } from '../stem-line'
import { flat } from '../words'

/** "sent très (vite) la nécessité", "revient plus (précisément) sur": what strengthens has lost what it strengthened. */
export const splitAdverb: CandidateRule = {
  rule: 'split-adverb',
  refuse: view => {
    if (instructs[view.content.kind]) return null
    const line = stemLine(view)
    if (!line) return null
    const { tokens, words } = line
    const found = words.find(({ at }, index) => {
      const [token, next] = [tokens[at], tokens[at + 1]]
      if (token?.upos !== 'ADV' || !next || !/^(?:ADV|ADJ)$/.test(next.upos)) return false
      const follows = words[index + 1]?.word
      if (follows?.flat === flat(next.form).split('-')[0]) return false
      const { mayStrengthen, strengtheners } = view.judging
      const [form, behind] = [flat(token.form), flat(next.form)]
      if (strengtheners.includes(form)) return true
      if (!mayStrengthen.includes(form)) return false
      // "bien | plus lourde": two of them.
      return token.head === at + 1 || (mayStrengthen.includes(behind) && next.upos === 'ADV')
    })
    return found ? `"${found.word.form}" has lost what it strengthens` : null
  },
}
