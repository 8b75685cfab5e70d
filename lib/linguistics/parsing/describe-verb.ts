import type { VerbGroup } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { lookupForm } from '../lookup-form'
import type { Predicate } from './find-predicates'
import { finiteForm } from './finite-form'
import type { Reading } from './reading'
import { tenseOf } from './tense-of'
import { childrenOf } from './tree'
import { underModals } from './under-modals'

/** A verb group, and the words that its complements may hang on, outermost first. */
export type Described = { group: VerbGroup; owners: readonly number[]; predicative: number | null }

/** The finite verb with its auxiliaries, clitics and negation, down to the participle or infinitive that carries the meaning. */
export function describeVerb(reading: Reading, predicate: Predicate, language: Language): Described {
  const { tokens, tree, grammar } = reading
  const { owners, content, modal } = underModals(reading, predicate)
  const copula = childrenOf(tree, content, 'cop')[0] ?? null
  const head = copula ?? content
  const helped = owners.flatMap(owner => childrenOf(tree, owner, 'aux', 'cop'))
  const lent = predicate.borrowed ? childrenOf(tree, tree.arcs[predicate.at]?.head ?? -1, 'aux') : []
  const members = [...new Set([...lent, predicate.finite, ...owners.slice(0, -1), ...helped])].filter(
    at => at !== head && at !== content,
  )
  members.sort((a, b) => a - b)
  const own = [
    ...members.filter(at => !lent.includes(at) && !(predicate.borrowed && at === predicate.finite)),
    head,
  ]
  const range = stretch(reading, Math.min(...own), Math.max(...own))
  const words = tokens.slice(range.from, range.to).map(({ form }) => lookupForm(form))
  const reflexive =
    words.some(word => grammar.reflexives.has(word)) ||
    [content, head].some(at =>
      childrenOf(tree, at, 'expl', 'obj').some(i => tokens[i]?.feats.Reflex === 'Yes'),
    )
  const lemma = tokens[head]?.lemma ?? ''
  const nearest = tokens[members.findLast(at => at < head || predicate.borrowed) ?? -1]
  const past = tokens[head]?.feats.VerbForm === 'Part' && tokens[head]?.feats.Tense !== 'Pres'
  const passive =
    past &&
    nearest !== undefined &&
    grammar.passiveAuxiliary.has(nearest.lemma) &&
    !reflexive &&
    !grammar.unaccusatives.has(lemma)
  const perfect =
    members.some(at => grammar.perfectAuxiliary.has(tokens[at]?.lemma ?? '') && tokens[at]?.upos === 'AUX') ||
    (past && nearest !== undefined && !passive)
  const finite = tokens[predicate.finite]
  const group: VerbGroup = {
    span: { start: tokens[range.from]?.span.start ?? 0, end: tokens[range.to - 1]?.span.end ?? 0 },
    tokens: range,
    head,
    finite: predicate.finite,
    lemma,
    tense: tenseOf(finite, finiteForm(finite, language), modal, perfect && modal === null, tokens[head]),
    auxiliaries: members,
    modal,
    negated: isNegated(reading, words, [...owners, head, ...members]),
    reflexive,
    passive,
  }
  return { group, owners, predicative: copula === null ? null : content }
}

/** With the clitics and negation that touch it: "ne s'est pas", "a-t-il". */
function stretch(
  { tokens, tree, grammar }: Reading,
  first: number,
  last: number,
): { from: number; to: number } {
  let from = first
  const clitic = (at: number) => tokens[at]?.upos === 'PRON' || tokens[at]?.feats.Polarity === 'Neg'
  while (from > 0 && grammar.verbClitics.has(lookupForm(tokens[from - 1]?.form ?? '')) && clitic(from - 1))
    from--
  // "n'est plus", and not "a démarré plus lentement" or "disent | ne pas dormir".
  const denies = (at: number) =>
    (tree.arcs[at]?.head ?? last) <= last &&
    tokens[at]?.feats.Polarity === 'Neg' &&
    grammar.afterNegations.has(lookupForm(tokens[at]?.form ?? ''))
  let to = last + 1
  while (lookupForm(tokens[to]?.form ?? '').startsWith('-') && tokens[to]?.upos === 'PRON') to++
  while (to < last + 3 && denies(to)) to++
  return { from, to }
}

/** "n'a pas", "did not", "no passenger was": by the words of the group, what hangs on it, and a determiner that denies. */
function isNegated(
  { tokens, tree, grammar }: Reading,
  words: readonly string[],
  nodes: readonly number[],
): boolean {
  const hanging = nodes.flatMap(at => childrenOf(tree, at, 'advmod', 'det'))
  const denied = nodes
    .flatMap(at => childrenOf(tree, at, 'nsubj', 'obj'))
    .flatMap(at => childrenOf(tree, at, 'det'))
  const all = [...words, ...[...hanging, ...denied].map(at => lookupForm(tokens[at]?.form ?? ''))]
  const half = (word: string) => word === 'plus'
  return (
    all.some(word => grammar.negations.has(word) && !half(word)) ||
    (all.some(half) && all.some(word => word === 'ne' || word === "n'"))
  )
}
