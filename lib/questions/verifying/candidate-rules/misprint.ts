import type { CandidateRule } from '../candidate-view'
import { misprintLeft } from '../misprint-left'

/** "la recrudescences", « le retour de les ministre »: a slip of the article that nobody can mend, or that is quoted as it stands. */
export const misprint: CandidateRule = {
  rule: 'misprint',
  refuse: ({ stem, keys, candidate, document }) => {
    const left = [stem, ...keys].map(text => misprintLeft(text, candidate.evidence, document)).find(Boolean)
    return left ? `"${left}" is a misprint` : null
  },
}
