import type { Phrase, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'

/** The number that a finite word shows. English verbs show none in the past, but for "was" and "were". */
export function numberOfVerb(finite: TaggedToken | undefined, grammar: Grammar): 'Sing' | 'Plur' | null {
  if (!finite || (grammar.pastLooksLikeParticiple && finite.feats.Tense === 'Past' && finite.lemma !== 'be'))
    return null
  const number = finite.feats.Number
  return number === 'Sing' || number === 'Plur' ? number : null
}

export function disagrees(phrase: Phrase, finite: TaggedToken | undefined, grammar: Grammar): boolean {
  const verb = numberOfVerb(finite, grammar)
  const number = phrase.coordinated ? 'Plur' : phrase.number
  return verb !== null && number !== null && verb !== number
}
