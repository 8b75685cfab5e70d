import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { isOneOf } from './kinds'
import { childrenOf, type SentenceTree } from './sentence-tree'

/** "X is a captain", "X became a captain", "served as a captain": whom the noun is said of is somebody named elsewhere. */
export function isSaid(tree: SentenceTree, at: number, person: boolean, grammar: Grammar): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  if (token.deprel === 'conj' && token.upos !== 'PROPN') return isSaid(tree, token.head, person, grammar)
  if (childrenOf(tree, at, /^cop/).length) return !presents(tree, at)
  if (!person) return false
  const cases = childrenOf(tree, at, /^(?:case|mark)/).map(child => tree.tokens[child]?.form ?? '')
  if (cases.some(word => grammar.capacityWords.has(lookupForm(word)))) return true
  const governed = /^(?:obj|xcomp)/.test(token.deprel) && cases.length === 0
  if (governed && isOneOf(tree.tokens[token.head], grammar.copularVerbs)) return true
  return opensApposition(tree, at)
}

/** "C’est la reine qui parla": what stands behind an empty subject is the subject told of; "Rome est une ville" is not. */
function presents(tree: SentenceTree, at: number): boolean {
  const subjects = childrenOf(tree, at, /^(?:nsubj|expl)/).map(child => tree.tokens[child])
  return (
    subjects.length > 0 &&
    subjects.every(
      token =>
        token?.upos === 'PRON' &&
        (/^expl/.test(token.deprel) || token.feats.PronType === 'Dem' || token.feats.Gender === 'Neut'),
    )
  )
}

/** "Père de trois enfants, il …": a bare noun before the comma is said of the subject behind it. */
function opensApposition(tree: SentenceTree, at: number): boolean {
  const opening = tree.tokens.findIndex(({ upos }) => upos !== 'PUNCT')
  if (childrenOf(tree, at, /^(?:det|case|nummod|nmod:poss)/).length) return false
  const lead = childrenOf(tree, at, /^amod/).filter(child => child < at)
  if (Math.min(at, ...lead) !== opening) return false
  const comma = tree.tokens.findIndex(({ form }, index) => index > at && form === ',')
  return comma > at && tree.tokens.slice(comma + 1).some(({ deprel }) => /^nsubj/.test(deprel))
}
