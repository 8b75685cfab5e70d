import type { CandidateRule } from '../candidate-view'
import { flat } from '../words'

/** "In what year …?" – "early 1990s": the key is not what the stem asks for. */
export const asksOtherwise: CandidateRule = {
  rule: 'asks-otherwise',
  refuse: ({ stem, key, judging }) => {
    if (key === null || !judging.asksYear.test(stem)) return null
    return /^\D*\d{3,4}$/u.test(key.trim()) && !/ann[ée]es/u.test(flat(key))
      ? null
      : `the stem asks for a year, the key is "${key}"`
  },
}
