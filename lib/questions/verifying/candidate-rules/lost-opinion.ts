import type { CandidateRule } from '../candidate-view'
import { statementOf } from '../quiz-view'
import { findPhrase, outsideQuotes } from '../words'

/** "Children, he argues, should …" → "Children should …" to be judged true: whose opinion it is was left behind. */
export const lostOpinion: CandidateRule = {
  rule: 'lost-opinion',
  refuse: ({ candidate, content, document, judging, stem }) => {
    if (!judging.opinion || statementOf(content) === null) return null
    if (findPhrase(stem, judging.attributions) !== null) return null
    const lost = candidate.evidence.some(({ start, end }) =>
      judging.opinion?.test(outsideQuotes(document.article.text.slice(start, end))),
    )
    return lost ? 'somebody’s opinion, told without whose it is' : null
  },
}
