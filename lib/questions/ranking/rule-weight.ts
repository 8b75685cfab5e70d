import type { Candidate } from '@/lib/model/candidate'
import type { Language } from '@/lib/model/language'
import type { QuestionKind } from '@/lib/model/question'
import { type FormWeights, formWeights } from './form-weights'
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

/** How much better (above 1) or worse this form of its rule’s questions was judged: with options or typed; 1 for other kinds. */
export function formWeight(
  { origin, content: { kind } }: Pick<Candidate, 'origin' | 'content'>,
  language: Language,
): number {
  const form = forms[kind]
  return (form && formWeights[language][origin.rule]?.[form]) ?? 1
}

const forms: Partial<Record<QuestionKind, keyof FormWeights>> = {
  'multiple-choice': 'options',
  'short-answer': 'typed',
}
