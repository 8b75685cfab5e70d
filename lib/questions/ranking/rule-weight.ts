import type { Candidate } from '@/lib/model/candidate'
import { averageWeight, ruleWeights } from './rule-weights'

/**
 * The share (0–1) of questions of this rule that were acceptable when people judged them (training/ranking); the share
 * of all for a rule that nobody has judged.
 */
export function ruleWeight({ origin, content }: Pick<Candidate, 'origin' | 'content'>): number {
  const statement = content.kind === 'true-false' || content.kind === 'justified-true-false'
  return ruleWeights[statement ? 'true-false' : origin.rule] ?? averageWeight
}
