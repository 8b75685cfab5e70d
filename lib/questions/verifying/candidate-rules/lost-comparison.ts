import type { CandidateRule, CandidateView } from '../candidate-view'
import { stemLine } from '../stem-line'
import { flat, outsideQuotes } from '../words'

/** "The British are less likely to have friends" (than others in Europe): more or less than what? */
export const lostComparison: CandidateRule = {
  rule: 'lost-comparison',
  refuse: view => {
    const { candidate, document, judging, stem } = view
    const { comparison } = judging
    const [first] = candidate.evidence
    const asked = outsideQuotes(stem)
    if (comparison?.joint) return behindAdverb(view)
    if (!comparison?.than || !first || comparison.than.test(asked)) return null
    const said = document.article.text.slice(first.start, first.end)
    for (const [words] of asked.matchAll(comparison.more)) {
      const at = said.indexOf(words)
      const rest = at < 0 ? '' : (said.slice(at + words.length).split(/[.;:–—]/u)[0] ?? '')
      if (comparison.than.test(rest.slice(0, 110))) return `"${words}" is compared in the article`
    }
    return null
  },
}

/** "plus rapide chez les pilotes que chez les gardes": the word has other uses, but not before the next verb or mark. */
function behindAdverb(view: CandidateView): string | null {
  const line = stemLine(view)
  if (!line) return null
  const { tokens, words } = line
  for (const { at, word } of words) {
    const next = tokens[at + 1]
    if (!view.judging.comparatives.includes(word.flat) || tokens[at]?.upos !== 'ADV') continue
    if (!next || !/^(?:ADJ|ADV)$/.test(next.upos)) continue
    const rest = tokens.slice(at + 2, at + 12)
    const end = rest.findIndex(({ upos }) => /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(upos))
    const before = end < 0 ? rest : rest.slice(0, end)
    const than = before.findIndex(({ form }) => view.judging.comparison?.than.test(flat(form)))
    if (than >= 0 && !words.some(one => one.at === at + 2 + than))
      return `"${word.form} ${next.form}" is compared in the article`
  }
  return null
}
