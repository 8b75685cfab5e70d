import type { Parsed } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { isTime } from './name-pairs'
import { isNominal } from './nominals'
import type { Role } from './offer'
import { childrenOf, type SentenceTree } from './sentence-tree'

const roles: [RegExp, Role][] = [
  [/^(?:nsubj|csubj|dislocated|vocative)/, 'subject'],
  [/^(?:obj|iobj)/, 'object'],
  [/^obl:agent/, 'agent'],
  [/^obl/, 'oblique'],
  [/^nmod/, 'owner'],
  [/^(?:appos|flat|compound|acl|amod|xcomp)/, 'inner'],
]

export function roleOf(tree: SentenceTree, at: number, grammar: Grammar): Role {
  const token = tree.tokens[at]
  if (!token) return 'inner'
  const governed = childrenOf(tree, at, /^case/).length > 0
  if (token.deprel === 'conj' && isNominal(tree, token.head)) return roleOf(tree, token.head, grammar)
  if (token.deprel === 'root' || tree.clause[at] === at) return predicateRole(tree, at)
  const role = roles.find(([deprel]) => deprel.test(token.deprel))?.[1]
  if (role === 'object' && governed) return 'oblique'
  if (role === 'owner' && !isGenitive(tree, at, grammar)) return 'oblique'
  if (role) return role
  if (governed) return 'oblique'
  const clause = tree.clause[token.head] ?? -1
  return clause >= 0 && at < clause ? 'subject' : 'object'
}

/** "C’est la reine qui parla": what stands behind an empty subject is the subject told of; "Rome est une ville" is not. */
function predicateRole(tree: SentenceTree, at: number): Role {
  const subjects = childrenOf(tree, at, /^(?:nsubj|expl)/).map(child => tree.tokens[child])
  if (!subjects.length) return 'subject'
  const empty = subjects.every(
    token =>
      token?.upos === 'PRON' &&
      (/^expl/.test(token.deprel) || token.feats.PronType === 'Dem' || token.feats.Gender === 'Neut'),
  )
  return empty ? 'subject' : 'inner'
}

/** "La semaine prochaine, Anna Roy part": where the subject was hung on the time, the time has its place. */
export function besideTime(
  tree: SentenceTree,
  at: number,
  entityAt: ReadonlyMap<number, number>,
  parsed: Parsed,
  grammar: Grammar,
): number {
  const { deprel, head } = tree.tokens[at] ?? { deprel: '', head: -1 }
  return deprel === 'appos' && isTime(tree, head, entityAt, parsed, grammar) ? head : at
}

export function isAside(tree: SentenceTree, at: number): boolean {
  let step = tree.clause[at] === at ? (tree.tokens[at]?.head ?? -1) : at
  for (let count = 0; step >= 0 && count < tree.tokens.length; count++) {
    const token = tree.tokens[step]
    if (!token) return false
    if (/^(?:acl|appos)/.test(token.deprel)) return true
    step = token.head
  }
  return false
}

/** After "de", "of" or before "’s"; prepositions that place ("in his office") are often hung on the wrong noun. */
export function isGenitive(tree: SentenceTree, at: number, grammar: Grammar): boolean {
  const cases = childrenOf(tree, at, /^case/).map(child => lookupForm(tree.tokens[child]?.form ?? ''))
  return cases.length === 0 || cases.some(word => grammar.genitives.has(word) || /^'s?$/.test(word))
}
