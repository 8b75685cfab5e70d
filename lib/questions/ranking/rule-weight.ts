import type { Candidate } from '@/lib/model/candidate'
import type { Language } from '@/lib/model/language'
import { ruleWeights } from './rule-weights'

/**
 * How well questions of this rule were judged in this language (training/ranking): 1 is the average, and what a rule has
 * that nobody has judged.
 */
export function ruleWeight(
  { origin, content }: Pick<Candidate, 'origin' | 'content'>,
  language: Language,
): number {
  const statement = content.kind === 'true-false' || content.kind === 'justified-true-false'
  return ruleWeights[language][statement ? 'true-false' : origin.rule] ?? 1
}
