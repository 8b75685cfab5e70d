import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** A sentence with what hangs on each word, and the predicate that each word belongs to. */
export type SentenceTree = {
  index: number
  paragraph: number
  tokens: readonly TaggedToken[]
  children: readonly (readonly number[])[]
  /** Index of the nearest verb or other predicate above a word, the word itself when it is one; -1 without any. */
  clause: readonly number[]
}

export function toTree(sentence: Sentence, index: number): SentenceTree {
  const { tokens, paragraph } = sentence
  const children: number[][] = tokens.map(() => [])
  for (const [at, { head }] of tokens.entries()) children[head]?.push(at)
  const predicate = tokens.map((_, at) => isPredicate(tokens, children, at))
  return { index, paragraph, tokens, children, clause: clausesOf(tokens, predicate) }
}

function isPredicate(tokens: readonly TaggedToken[], children: readonly number[][], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.upos === 'VERB') return token.deprel !== 'amod' && token.deprel !== 'case'
  if (token.upos === 'AUX') return !/^(?:aux|cop)/.test(token.deprel)
  return (children[at] ?? []).some(child => /^(?:cop|[nc]subj|expl:subj)/.test(tokens[child]?.deprel ?? ''))
}

function clausesOf(tokens: readonly TaggedToken[], predicate: readonly boolean[]): number[] {
  const found: (number | null)[] = tokens.map(() => null)
  const find = (from: number): number => {
    const path: number[] = []
    let at = from
    // A tree has no circles; the count is for trees that somebody else made.
    while (at >= 0 && found[at] === null && !predicate[at] && path.length <= tokens.length) {
      path.push(at)
      at = tokens[at]?.head ?? -1
    }
    const clause = at < 0 ? -1 : (found[at] ?? at)
    for (const step of path) found[step] = clause
    if (at >= 0) found[at] = clause
    return clause
  }
  return tokens.map((_, at) => find(at))
}

/** The clause whose subject a clause has: "X prépare le café et l’apporte", "X veut les vendre". */
export function sharingClause(tree: SentenceTree, clause: number, grammar: Grammar): number {
  let at = clause
  for (let step = 0; at >= 0 && step < tree.tokens.length; step++) {
    const token = tree.tokens[at]
    if (!token || !/^(?:conj|xcomp)/.test(token.deprel) || hasSubject(tree, at, grammar)) return at
    at = tree.clause[token.head] ?? -1
  }
  return at < 0 ? clause : at
}

/** The predicates that a clause hangs on, at any depth. */
export function aboveOf(tree: SentenceTree, clause: number): ReadonlySet<number> {
  const above = new Set<number>()
  let at = tree.tokens[clause]?.head ?? -1
  for (let step = 0; at >= 0 && step < tree.tokens.length; step++) {
    const found = tree.clause[at] ?? -1
    if (found < 0) break
    above.add(found)
    at = tree.tokens[found]?.head ?? -1
  }
  return above
}

/** "a exhorté la Grèce à abandonner son projet": of an infinitive behind an object that one has the subject; -1 without. */
export function controllerOf(tree: SentenceTree, clause: number, grammar: Grammar): number {
  const verb = tree.tokens[clause]
  if (verb?.feats.VerbForm !== 'Inf' || !/^(?:xcomp|advcl)/.test(verb.deprel)) return -1
  const marked = childrenOf(tree, clause, /^(?:mark|case)/).some(
    child => child < clause && grammar.infinitiveMarks.has(lookupForm(tree.tokens[child]?.form ?? '')),
  )
  const object = childrenOf(tree, verb.head, /^i?obj$/).findLast(child => child < clause)
  return marked && object !== undefined ? object : -1
}

/** Tags take object pronouns before a verb for its subject; those that are never one do not count. */
function hasSubject(tree: SentenceTree, clause: number, grammar: Grammar): boolean {
  return childrenOf(tree, clause, /^(?:[nc]subj|expl:subj)/).some(child => {
    const form = lookupForm(tree.tokens[child]?.form ?? '')
    return !grammar.objectPronouns.has(form) || grammar.personalPronouns.has(form)
  })
}

export function childrenOf(tree: SentenceTree, at: number, deprel: RegExp): number[] {
  return (tree.children[at] ?? []).filter(child => deprel.test(tree.tokens[child]?.deprel ?? ''))
}

/** First and one past the last word of what hangs on a word, however deep. */
export function reachOf(tree: SentenceTree, at: number): { from: number; to: number } {
  let [from, to] = [at, at + 1]
  const todo = [...(tree.children[at] ?? [])]
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    from = Math.min(from, step)
    to = Math.max(to, step + 1)
    todo.push(...(tree.children[step] ?? []))
  }
  return { from, to }
}

/** Whether `below` hangs on `above`, at any depth. */
export function hangsOn(tree: SentenceTree, below: number, above: number): boolean {
  let at = below
  for (let step = 0; at >= 0 && step <= tree.tokens.length; step++) {
    if (at === above) return true
    at = tree.tokens[at]?.head ?? -1
  }
  return false
}
