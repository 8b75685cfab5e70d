import type { CandidateRule } from '../candidate-view'
import { findRival } from '../find-rival'
import { instructs } from '../instructs'
import { placeOf } from '../key-place'

/** Another place of the article answers as well: "L’usine compte 40 salariés … L’usine compte 52 salariés". */
export const answeredOtherwise: CandidateRule = {
  rule: 'answered-otherwise',
  refuse: view => {
    const { candidate, content, document, key, stem, judging } = view
    if (key === null || instructs[content.kind] || judging.asksArticle.test(stem)) return null
    const place = placeOf(candidate, key, document)
    const rival = place && findRival(view, place)
    return rival
      ? `the article also says it of "${document.article.text.slice(rival.start, rival.end)}"`
      : null
  },
}
