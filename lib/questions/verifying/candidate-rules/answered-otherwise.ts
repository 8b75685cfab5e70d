import type { Document } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { findRival } from '../find-rival'
import { instructs } from '../instructs'
import { type KeyPlace, placeOf } from '../key-place'

/** Another place of the article answers as well: "L’usine compte 40 salariés … L’usine compte 52 salariés". */
export const answeredOtherwise: CandidateRule = {
  rule: 'answered-otherwise',
  refuse: view => {
    const { candidate, content, document, key, stem, judging } = view
    if (key === null || instructs[content.kind] || judging.asksArticle.test(stem)) return null
    const place = placeOf(candidate, key, document)
    const rival = place && rivalOf(view, place)
    return rival
      ? `the article also says it of "${document.article.text.slice(rival.start, rival.end)}"`
      : null
  },
}

/** One stem is asked with options, typed and as a number: what answers it otherwise is looked for once. */
const found = new WeakMap<Document, Map<string, Span | null>>()

function rivalOf(view: CandidateView, place: KeyPlace): Span | null {
  const { candidate, document, stem } = view
  const known = found.get(document) ?? new Map<string, Span | null>()
  found.set(document, known)
  const evidence = candidate.evidence.map(({ start }) => start).join(' ')
  const question = `${candidate.class} ${place.span.start} ${place.span.end} ${evidence} ${stem}`
  const there = known.get(question)
  if (there !== undefined) return there
  const rival = findRival(view, place)
  known.set(question, rival)
  return rival
}
