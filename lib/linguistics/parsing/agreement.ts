import type { Phrase, TaggedToken, VerbGroup } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import type { Reading } from './reading'

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

/** "une longueur …, qui fut percé": a participle after "être" agrees with its subject in gender. */
export function differsInGender({ tokens, grammar }: Reading, phrase: Phrase, group: VerbGroup): boolean {
  const participle = tokens[group.head]
  const nearest = tokens[group.auxiliaries.at(-1) ?? -1]
  const agrees = participle?.feats.VerbForm === 'Part' && grammar.passiveAuxiliary.has(nearest?.lemma ?? '')
  const gender = agrees && !group.reflexive ? participle.feats.Gender : undefined
  return gender !== undefined && phrase.gender !== null && !phrase.coordinated && gender !== phrase.gender
}
