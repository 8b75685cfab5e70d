import type { Clause, Complement } from '@/lib/model/document'

/** Below this the tree could as well have hung a complement on the noun before it. */
const sureOfPlace = 0.6

/**
 * "Elle a réclamé un service minimum dans les gares": what stands right behind the complement that is asked for may
 * belong to it. It leaves the stem, and a response may say it or not.
 */
export function goesAlong({ complements }: Clause, asked: Complement): Complement[] {
  const next = complements.find(
    ({ tokens, role, preposition, margin }) =>
      tokens.from === asked.tokens.to && role === 'oblique' && preposition !== null && margin < sureOfPlace,
  )
  return next ? [next] : []
}
