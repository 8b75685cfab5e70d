import type { VerbGroup } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { Predicate } from './find-predicates'
import type { Reading } from './reading'
import { childrenOf } from './tree'

/** "il faut", "il s'agit", "il y a", "c'est", "it seems that", "there is": a subject that stands for nobody. */
export function isImpersonal(reading: Reading, at: number, predicate: Predicate, group: VerbGroup): boolean {
  const { tokens, tree, grammar } = reading
  const word = lookupForm(tokens[at]?.form ?? '')
  if (!grammar.impersonalPronouns.has(word)) return false
  const rel = tree.arcs[at]?.rel ?? ''
  if (grammar.neverSomebody.has(word)) return true
  if (grammar.alwaysImpersonal.has(group.modal ?? group.lemma)) return true
  const inside = tokens.slice(group.tokens.from, group.tokens.to).map(({ form }) => lookupForm(form))
  if (group.lemma === 'avoir' && inside.includes('y')) return true
  if (grammar.weatherVerbs.has(group.lemma) && makesWeather(reading, predicate.at)) return true
  if (group.lemma === 'agir') return group.reflexive && hasOblique(reading, predicate.at)
  // "il est possible que", "it was clear that", "il a été décidé de", "il semble que": what is said comes behind.
  const states = predicate.copula !== null || group.passive || grammar.impersonalVerbs.has(group.lemma)
  // The network's word is not enough by itself: "il s'est rendu au Pérou" is called expletive now and then.
  const called = rel === 'expl:subj' || rel === 'expl'
  if (
    called &&
    ((states && !group.passive) ||
      childrenOf(tree, predicate.at, 'obj', 'nsubj').some(child => child > predicate.at))
  )
    return true
  return states && behind(reading, predicate.at)
}

/** "il faisait une chaleur à crever", "il fait froid", while "il fait un discours". */
function makesWeather({ tokens, grammar }: Reading, at: number): boolean {
  return tokens
    .slice(at + 1, at + 4)
    .some(({ form, lemma }) => grammar.weatherNouns.has(lookupForm(form)) || grammar.weatherNouns.has(lemma))
}

/** "il s'agit d'un accord", while "il agit vite". */
function hasOblique({ tree }: Reading, at: number): boolean {
  return childrenOf(tree, at, 'obl', 'obj', 'xcomp', 'ccomp', 'nmod').length > 0
}

/** A clause or an infinitive with a mark, behind the predicate. */
function behind({ tree }: Reading, at: number): boolean {
  return childrenOf(tree, at, 'ccomp', 'csubj', 'xcomp', 'advcl').some(
    child => child > at && childrenOf(tree, child, 'mark').some(mark => mark > at),
  )
}
