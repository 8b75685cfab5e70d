import type { CandidateRule } from '../candidate-view'

/** "Quand les députés ont-ils approuvé ?": what they approved stood behind a comma and was left there. */
export const lostObject: CandidateRule = {
  rule: 'lost-object',
  // "Quelle loi ont-ils votée ?" asks for the object itself.
  refuse: ({ stem, judging, candidate }) =>
    candidate.class !== 'what' &&
    candidate.class !== 'organisation' &&
    judging.lostObject.test(stem.replace(/[\u00a0\u202f]/gu, ' '))
      ? 'the verb has lost its object'
      : null,
}
