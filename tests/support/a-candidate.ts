import type { Candidate } from '@/lib/model/candidate'

/** What no rule of verifying looks at, for a candidate that a test writes. */
export const plainCandidate = {
  fact: 'f',
  difficulty: 'medium',
  explanation: null,
  origin: { engine: 'builtin', rule: 'test', confidence: 0.9 },
} satisfies Partial<Candidate>
