import type { Clause, Complement } from '@/lib/model/document'
import type { Reader } from './reader'

/** "a coûté trois millions à Norvane", "confia le canal à la Compagnie": to whom, not where. */
export function isRecipient(
  { words }: Reader,
  { verb, complements }: Clause,
  { preposition }: Complement,
): boolean {
  const { verbs, prepositions } = words.recipients
  if (words.benefiting.has(verb.lemma) && prepositions.has(preposition ?? '')) return true
  const given = complements.some(({ role }) => role === 'object' || role === 'infinitive')
  return given && verbs.has(verb.lemma) && prepositions.has(preposition ?? '')
}
