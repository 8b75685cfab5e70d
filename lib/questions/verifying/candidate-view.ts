import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { type ItemView, viewItem } from './item-view'

/** A candidate beside the annotated article, for the rules that need to know who is who and who says what. */
export type CandidateView = ItemView & { candidate: Candidate; document: Document }

/** Says why the candidate must go, or null. The reason is plain English for developers. */
export type CandidateRule = {
  rule: string
  refuse: (view: CandidateView) => string | null
}

export function viewCandidate(candidate: Candidate, document: Document): CandidateView {
  const { content, evidence, origin } = candidate
  const body = { content, evidence: [...evidence], origin, class: candidate.class }
  return { ...viewItem(body, document.article), candidate, document }
}
