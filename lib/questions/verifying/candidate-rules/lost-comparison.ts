import type { CandidateRule } from '../candidate-view'
import { outsideQuotes } from '../words'

/** "The British are less likely to have friends" (than others in Europe): more or less than what? */
export const lostComparison: CandidateRule = {
  rule: 'lost-comparison',
  refuse: ({ candidate, document, judging, stem }) => {
    const { comparison } = judging
    const [first] = candidate.evidence
    const asked = outsideQuotes(stem)
    if (!comparison || !first || comparison.than.test(asked)) return null
    const said = document.article.text.slice(first.start, first.end)
    for (const [words] of asked.matchAll(comparison.more)) {
      const at = said.indexOf(words)
      const rest = at < 0 ? '' : (said.slice(at + words.length).split(/[.;:–—]/u)[0] ?? '')
      if (comparison.than.test(rest.slice(0, 110))) return `"${words}" is compared in the article`
    }
    return null
  },
}
