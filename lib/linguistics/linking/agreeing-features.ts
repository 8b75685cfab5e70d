import type { Entity, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { isOneOf, type Kind, kindOfEntity, kindOfNoun } from './kinds'
import { childrenOf, type SentenceTree } from './sentence-tree'

export function kindAt(
  tree: SentenceTree,
  at: number,
  named: Entity | undefined,
  acts: boolean,
  grammar: Grammar,
): Kind {
  const token = tree.tokens[at]
  if (!token) return null
  if (!named) {
    const kind = kindOfNoun(token, grammar)
    if (kind !== null) return kind
    const suffers =
      /^(?:obj|nsubj:pass)/.test(token.deprel) && isOneOf(tree.tokens[token.head], grammar.personObjectVerbs)
    return suffers || (acts && grammar.agentEndings.test(lookupForm(token.form))) ? 'person' : null
  }
  const kind = kindOfEntity(named, tree.tokens, grammar) ?? kindOfNounBefore(token, at, named, grammar)
  const form = lookupForm(token.form)
  const doubtful =
    kind === null ||
    (kind === 'place' && !grammar.cities.has(form) && childrenOf(tree, at, /^det/).length === 0)
  if (!doubtful) return kind
  // "raconta à Luc", "lent it to Kate": whatever naming thinks of them.
  const cases = childrenOf(tree, at, /^case/).map(child => tree.tokens[child])
  if (cases.some(word => isOneOf(word, grammar.companionPrepositions))) return 'person'
  if (!cases.some(word => word && grammar.dativePrepositions.has(lookupForm(word.form)))) return kind
  // "sent a letter to Ines": often hung on the object.
  const above = tree.tokens[token.head]
  const verb = above?.deprel === 'obj' ? tree.tokens[above.head] : above
  return isOneOf(verb, grammar.dativeVerbs) || isOneOf(verb, grammar.sayingVerbs) ? 'person' : kind
}

/** "le groupe Norvane": the noun tells where naming does not. */
function kindOfNounBefore(token: TaggedToken, at: number, named: Entity, grammar: Grammar): Kind {
  return at < named.tokens.from ? kindOfNoun(token, grammar) : null
}

export function genderOf(
  token: SentenceTree['tokens'][number],
  determiner: SentenceTree['tokens'][number] | undefined,
  noun: boolean,
  named: Entity | undefined,
  kind: Kind,
  name: string,
  grammar: Grammar,
): 'Masc' | 'Fem' | null {
  if (kind === 'person' && named) {
    const first = genderOfFirstName(name, grammar)
    if (first) return first
  }
  if (isOneOf(token, grammar.feminineNouns)) return 'Fem'
  if (isOneOf(token, grammar.masculineNouns)) return 'Masc'
  const told = determiner?.feats.Gender ?? (noun ? token.feats.Gender : undefined)
  if (told === 'Masc' || told === 'Fem') return told
  if (named?.class === 'place') return grammar.placeGender(token.form)
  const own = named && named.class !== 'person' && named.class !== 'other' ? token.feats.Gender : undefined
  return own === 'Masc' || own === 'Fem' ? own : null
}

function genderOfFirstName(form: string, grammar: Grammar): 'Masc' | 'Fem' | null {
  const name = lookupForm(form).split('-')[0] ?? ''
  if (!grammar.firstNames.has(name) || grammar.eitherFirstNames.has(name)) return null
  return grammar.feminineFirstNames.has(name) ? 'Fem' : 'Masc'
}

export function numberOf(
  tree: SentenceTree,
  at: number,
  known: 'Sing' | 'Plur' | null,
): 'Sing' | 'Plur' | null {
  const token = tree.tokens[at]
  const determiner = childrenOf(tree, at, /^det/).map(child => tree.tokens[child]?.feats.Number)[0]
  const counted = childrenOf(tree, at, /^nummod/).some(
    child => !/^(?:1|une?|one)$/i.test(tree.tokens[child]?.form ?? ''),
  )
  if (counted) return 'Plur'
  const told = known ?? determiner ?? token?.feats.Number
  if (told === 'Sing' || told === 'Plur') return told
  return token?.upos === 'PROPN' ? 'Sing' : null
}
