import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { stemLine } from '../stem-line'
import { flat, wordsOf } from '../words'

/** "produisent (plus de nectar)", "qui ont vu passer le plus (d’élèves)": an amount behind its verb, or what it is of, was left out. */
export const lostAmount: CandidateRule = {
  rule: 'lost-amount',
  refuse: view => {
    const { stem, judging, content, candidate } = view
    if (instructs[content.kind] || !judging.amountAdverbs.length) return null
    const line = stemLine(view)
    if (!line) return null
    const { tokens, words } = line
    const kept = new Set(words.map(({ at }) => at))
    const said = new Set(wordsOf(stem).map(word => word.flat))
    const { keySpan } = candidate
    for (const [at, token] of tokens.entries()) {
      const [of, noun] = [tokens[at + 1], tokens[at + 2]]
      if (
        !judging.amountAdverbs.includes(flat(token.form)) ||
        token.upos !== 'ADV' ||
        !of ||
        noun?.upos !== 'NOUN'
      )
        continue
      if (!judging.ofWords.includes(flat(of.form)) || said.has(flat(noun.form))) continue
      if (keySpan && keySpan.start <= noun.span.start && noun.span.start < keySpan.end) continue
      let verb = at - 1
      while (tokens[verb]?.upos === 'ADV' || tokens[verb]?.upos === 'DET') verb -= 1
      if (kept.has(at) || (tokens[verb]?.upos === 'VERB' && kept.has(verb)))
        return `"${token.form} ${of.form} ${noun.form}" stands in the article`
    }
    return null
  },
}
