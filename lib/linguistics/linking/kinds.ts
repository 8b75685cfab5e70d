import type { Entity, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** What a noun phrase stands for, as far as pronouns care; null when nothing tells. */
export type Kind = 'person' | 'body' | 'animal' | 'place' | 'thing' | null

/** Words are looked up in many lists. */
const forms = new WeakMap<TaggedToken, readonly string[]>()

/** Its lemma and its form, each also without the s of a plural: lemmas of rare words are not to be relied on. */
export function formsOf(token: TaggedToken): readonly string[] {
  const known = forms.get(token)
  if (known) return known
  const [lemma, form] = [lookupForm(token.lemma), lookupForm(token.form)]
  const all = [lemma, form].flatMap(word => (word.length > 3 ? [word, word.replace(/s$/, '')] : [word]))
  // "whispered" whose lemma is left as it stands.
  const bare = token.upos === 'VERB' && lemma === form ? form.replace(/(?:ed|ing)$/, '') : form
  const found = [...new Set([...all, bare])]
  forms.set(token, found)
  return found
}

export function isOneOf(token: TaggedToken | undefined, list: { has(word: string): boolean }): boolean {
  return token !== undefined && formsOf(token).some(word => list.has(word))
}

export function isPersonNoun(token: TaggedToken | undefined, grammar: Grammar): boolean {
  return isOneOf(token, grammar.roleNouns) || isOneOf(token, grammar.personNouns)
}

export function kindOfNoun(token: TaggedToken, grammar: Grammar): Kind {
  if (isPersonNoun(token, grammar)) return 'person'
  if (isOneOf(token, grammar.animalNouns)) return 'animal'
  if (isOneOf(token, grammar.organisationNouns) || isOneOf(token, grammar.anaphoricNouns)) return 'body'
  if (isOneOf(token, grammar.placeNouns)) return 'place'
  if (grammar.personEndings.test(lookupForm(token.form))) return 'person'
  return grammar.thingEndings.test(lookupForm(token.form)) ? 'thing' : null
}

/** Of a name whose class is doubtful only a first name tells: "Sarah", but not "Harland Steel". */
export function kindOfEntity(entity: Entity, tokens: readonly TaggedToken[], grammar: Grammar): Kind {
  const first = lookupForm(tokens[entity.tokens.from]?.form ?? '').split('-')[0] ?? ''
  const doubtful = entity.class === 'other' || entity.confidence < 0.6
  // "Alice" and "Jules" alone are no places, whatever naming thinks.
  const known = grammar.firstNames.has(first) && !grammar.cities.has(first)
  const alone = entity.tokens.to - entity.tokens.from === 1
  if (known && (doubtful || (alone && entity.class === 'place' && entity.confidence < 0.95))) return 'person'
  if (entity.class === 'place') return 'place'
  if (doubtful) return null
  if (entity.class === 'person') return 'person'
  if (entity.class === 'organisation') return 'body'
  return entity.class === 'work' || entity.class === 'event' ? 'thing' : null
}

/** Genders that a noun gives to whom it is said of: "la directrice"; "ministre" alone gives none. */
export function genderTold(
  token: TaggedToken,
  determiner: TaggedToken | undefined,
  grammar: Grammar,
): 'Masc' | 'Fem' | null {
  if (isOneOf(token, grammar.feminineNouns)) return 'Fem'
  if (isOneOf(token, grammar.masculineNouns)) return 'Masc'
  const own = determiner?.feats.Gender ?? token.feats.Gender
  if (own === 'Fem') return 'Fem'
  // "Camille Roux, ministre": nouns in -e or -eur are said of both.
  const telling = determiner?.feats.Gender === 'Masc' || !/eu?r?s?$/.test(lookupForm(token.form))
  return own === 'Masc' && telling ? 'Masc' : null
}
