import type { CandidateRule } from '../candidate-view'

/** "a power of 40 watts per square metre": without what it is counted by, the figure is another. */
export const lostRate: CandidateRule = {
  rule: 'lost-rate',
  refuse: ({ candidate, content, document, judging, stem }) => {
    const { keySpan } = candidate
    if (candidate.class !== 'number' || !keySpan || content.kind === 'cloze') return null
    const [, one, other] = judging.rate.exec(document.article.text.slice(keySpan.end, keySpan.end + 90)) ?? []
    const rate = one ?? other
    return rate && !stem.toLowerCase().includes(rate.toLowerCase()) ? `the figure goes on: "${rate}"` : null
  },
}
