import type { TaggedToken } from '@/lib/model/document'
import type { Reading } from './reading'
import { childrenOf, cleft, isVerbal, relationOf, type Tree } from './tree'

/** A word that a clause is about, and the finite word that makes it one. */
export type Predicate = {
  /** The verb, or what a copula says: the word that subject and complements hang on. */
  at: number
  finite: number
  copula: number | null
  /** The auxiliaries are those of the verb that it is joined to ("a été construit et inauguré"). */
  borrowed: boolean
}

/** Every finite verb and copular predicate, in the order of their finite words. */
export function findPredicates(reading: Reading): Predicate[] {
  const { tree, tokens } = reading
  const found = new Map<number, Predicate>()
  for (const [finite, token] of tokens.entries()) {
    if (!isFiniteVerb(reading, token, finite)) continue
    const at = predicateOver(tree, finite)
    if (found.has(at)) continue
    const copula = childrenOf(tree, at, 'cop').find(child => isVerbal(tokens[child])) ?? null
    found.set(at, { at, finite, copula, borrowed: false })
  }
  for (const at of tree.downward) {
    const lender = found.get(tree.arcs[at]?.head ?? -1)
    if (lender && !found.has(at) && borrowsFrom(reading, at, lender))
      found.set(at, { at, finite: lender.finite, copula: null, borrowed: true })
  }
  return [...found.values()].sort((a, b) => a.finite - b.finite || a.at - b.at)
}

function isFiniteVerb(reading: Reading, token: TaggedToken, at: number): boolean {
  if (!isVerbal(token) || reading.tree.arcs[at]?.rel === cleft) return false
  if (token.feats.VerbForm === 'Fin') return !isReduced(reading, at)
  return isMistakenPast(reading, token, at)
}

/** "The bridge, built in 1920, was closed": hung on a noun with no subject and no word that opens a clause. */
function isReduced({ tree, tokens, grammar }: Reading, at: number): boolean {
  if (!grammar.pastLooksLikeParticiple || tree.arcs[at]?.rel !== 'acl') return false
  if (tokens[at]?.feats.Tense !== 'Past') return false
  return !childrenOf(tree, at, 'nsubj', 'mark', 'aux', 'cop', 'expl').length
}

/** "Profits fell by 12%": a past form read as a participle, with a subject and nothing that helps it. */
function isMistakenPast({ tree, tokens, grammar }: Reading, token: TaggedToken, at: number): boolean {
  if (!grammar.pastLooksLikeParticiple || token.feats.VerbForm !== 'Part' || token.feats.Tense !== 'Past')
    return false
  if (childrenOf(tree, at, 'aux', 'cop').length) return false
  const { head = -1, rel = '' } = tree.arcs[at] ?? {}
  if (childrenOf(tree, at, 'nsubj').some(child => child < at)) return true
  // "did not want to pay and refused": "did" helps no participle.
  const lends = childrenOf(tree, head, 'aux').some(child =>
    grammar.participleAuxiliaries.has(tokens[child]?.lemma ?? ''),
  )
  return rel === 'conj' && isVerbal(tokens[head]) && !lends
}

/** "a été" stands over the participle that it helps, a copula over what it says. */
function predicateOver(tree: Tree, finite: number): number {
  let at = finite
  for (let steps = 0; steps < 3; steps++) {
    const relation = relationOf(tree, at)
    const head = tree.arcs[at]?.head ?? -1
    if ((relation !== 'aux' && relation !== 'cop') || head < 0) break
    at = head
  }
  return at
}

function borrowsFrom({ tree, tokens, grammar }: Reading, at: number, lender: Predicate): boolean {
  const token = tokens[at]
  if (tree.arcs[at]?.rel !== 'conj' || at < lender.at || lender.copula !== null) return false
  if (token?.upos !== 'VERB' || token.feats.VerbForm !== 'Part' || token.feats.Tense === 'Pres') return false
  if (childrenOf(tree, at, 'aux', 'cop', 'nsubj').length) return false
  return childrenOf(tree, lender.at, 'aux').some(child =>
    grammar.participleAuxiliaries.has(tokens[child]?.lemma ?? ''),
  )
}
