import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { shareElsewhere, shareOfEvidence } from '../own-share'

/** Below this share of its words nothing of a stem is told where the evidence stands. */
const least = 0.15
/** A sentence that tells so much more of it is the one that was meant. */
const lead = 0.4

/** The reader’s way back: who looks up what the stem asks about must come to the evidence, however it is worded. */
export const notFound: CandidateRule = {
  rule: 'not-found',
  refuse: view => {
    const { candidate, content, stem, key, judging } = view
    // "Quelle fonction Ana Roy occupait-elle en mai 2018 ?": words and a date of our own.
    if (candidate.class === 'role') return null
    if (key === null || instructs[content.kind] || judging.asksArticle.test(stem)) return null
    const own = shareOfEvidence(view)
    const told = Math.round(own * 100)
    if (own < least) return `the evidence tells ${told} % of what the stem asks about`
    const other = own < 0.5 ? shareElsewhere(view, own + lead) : 0
    return other > own + lead
      ? `the evidence tells ${told} % of what the stem asks about, another sentence ${Math.round(other * 100)} %`
      : null
  },
}
