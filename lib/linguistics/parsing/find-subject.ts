import type { Phrase, Subject, VerbGroup } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import { differsInGender, disagrees } from './agreement'
import { antecedentOf } from './antecedent-of'
import type { Predicate } from './find-predicates'
import { isImpersonal } from './is-impersonal'
import { lostSubject } from './lost-subject'
import { headsPhrase, phraseAt } from './noun-phrase'
import { postPosed } from './post-posed'
import type { Reading } from './reading'
import { sureOfArc } from './sureness'
import { childrenOf, relationOf } from './tree'

/** `at`: the word that is the subject; `sure`: of its being that. */
export type Found = Subject & { at: number | null; sure: number }

export const noSubject: Found = {
  kind: 'none',
  phrase: null,
  inverted: false,
  shared: false,
  at: null,
  sure: 0.2,
}

/** The subject that hangs on a predicate itself; what it may take over from another clause is looked for later. */
export function findSubject(
  reading: Reading,
  predicate: Predicate,
  group: VerbGroup,
  owners: readonly number[],
): Found {
  const { tree } = reading
  const all = owners.flatMap(owner => childrenOf(tree, owner, 'nsubj', 'expl', 'csubj'))
  const impersonal = all.find(at => isImpersonal(reading, at, predicate, group))
  if (impersonal !== undefined)
    return {
      ...noSubject,
      kind: 'impersonal',
      inverted: impersonal > group.finite,
      at: impersonal,
      sure: sureOf(reading, impersonal),
    }
  const subjects = all.filter(
    at => relationOf(tree, at) === 'nsubj' || /^expl(?::subj)?$/.test(tree.arcs[at]?.rel ?? ''),
  )
  const relative = subjects.find(at => isRelative(reading, at))
  if (relative !== undefined) {
    const antecedent = antecedentOf(reading, predicate, group)
    const sure = sureOf(reading, relative) * (antecedent ? sureOf(reading, predicate.at) : 0.4)
    return { ...noSubject, kind: 'relative', phrase: antecedent, at: relative, sure }
  }
  const at = best(reading, subjects, group)
  // "said the winner, a former swimmer": the nearer of the two, the other stands beside it.
  const nearer = at !== undefined && at > group.finite ? postPosed(reading, group, owners) : null
  if (nearer !== null && at !== undefined && nearer < at)
    return { ...foundAt(reading, nearer, group), sure: 0.8 * sureOf(reading, nearer) + 0.1 }
  if (at !== undefined) {
    const found = foundAt(reading, at, group)
    // "La Serbie, la Grèce et la Bulgarie ont signé": one of several is not the whole.
    const others = subjects.some(other => other !== at && other < group.finite && headsPhrase(reading, other))
    return others ? { ...found, sure: found.sure / 2 } : found
  }
  const behind = postPosed(reading, group, owners)
  const before = behind === null && !joinsOn(reading, predicate.at) ? lostSubject(reading, group) : null
  if (before !== null) return { ...foundAt(reading, before, group), sure: 0.55 }
  return behind === null
    ? noSubject
    : { ...foundAt(reading, behind, group), sure: 0.7 * sureOf(reading, behind) + 0.1 }
}

/** Joined to a verb before it, with no semicolon between: it takes that verb's subject over. */
function joinsOn({ tree, tokens }: Reading, at: number): boolean {
  const head = tree.arcs[at]?.head ?? -1
  return relationOf(tree, at) === 'conj' && !tokens.slice(head, at).some(({ form }) => /^[;:]$/.test(form))
}

/** "qui", "lequel", "who", "that": not the "que" that is never a subject. */
function isRelative({ tokens, grammar, tree }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!token || !grammar.subjectRelatives.has(lookupForm(token.form))) return false
  return token.feats.PronType === 'Rel' || tree.arcs[tree.arcs[at]?.head ?? -1]?.rel === 'acl:relcl'
}

/** "CLTG itself went bankrupt". */
function isEmphatic({ tokens, grammar }: Reading, at: number): boolean {
  return tokens[at]?.upos === 'PRON' && grammar.reflexives.has(lookupForm(tokens[at]?.form ?? ''))
}

/** "Elle lui aurait promis": a pronoun of the verb group is an object, unless it hangs behind by a hyphen. */
function isClitic({ tokens, grammar }: Reading, at: number, { tokens: range }: VerbGroup): boolean {
  const form = lookupForm(tokens[at]?.form ?? '')
  const inside = range.from <= at && at < range.to && tokens[at]?.upos === 'PRON'
  return inside && !form.startsWith('-') && grammar.verbClitics.has(form)
}

/** Of several the one that agrees, before the verb, and nearest to it. */
function best(reading: Reading, subjects: readonly number[], group: VerbGroup): number | undefined {
  const { tokens, grammar } = reading
  const fit = subjects.filter(
    at =>
      headsPhrase(reading, at) &&
      tokens[at]?.feats.PronType !== 'Rel' &&
      !isClitic(reading, at, group) &&
      !isEmphatic(reading, at),
  )
  const agreeing = fit.filter(at => !disagrees(phraseAt(reading, at), tokens[group.finite], grammar))
  const pool = agreeing.length ? agreeing : fit
  return pool.findLast(at => at < group.finite) ?? pool[0]
}

/** The phrase under a word as a subject; "A et B" only before a plural verb. */
export function foundAt(reading: Reading, at: number, group: VerbGroup): Found {
  const { tokens, grammar } = reading
  const finite = tokens[group.finite]
  const whole = phraseAt(reading, at)
  const own = phraseAt(reading, at, false)
  const split = whole.coordinated && disagrees(whole, finite, grammar) && !disagrees(own, finite, grammar)
  const phrase = withAgreement(reading, split ? own : whole, group)
  const pronoun = tokens[at]?.upos === 'PRON' && !phrase.coordinated && tokens[at]?.feats.PronType !== 'Dem'
  return {
    kind: pronoun ? 'pronoun' : 'noun',
    phrase,
    inverted: at > group.finite,
    shared: false,
    at,
    sure:
      sureOf(reading, at) *
      (isBarred(reading, phrase, group) ? 0.3 : 1) *
      (disagrees(phrase, finite, grammar) ? 0.5 : 1) *
      (differsInGender(reading, phrase, group) ? 0.6 : 1) *
      (split ? 0.8 : 1),
  }
}

/** A semicolon or colon between subject and verb: they are of two clauses. */
function isBarred({ tokens }: Reading, { tokens: range }: Phrase, group: VerbGroup): boolean {
  return tokens.slice(range.to, group.tokens.from).some(({ form }) => /^[:;]$/.test(form))
}

/** "Norvane est partie": the participle tells what the name does not. */
function withAgreement({ tokens, grammar }: Reading, phrase: Phrase, group: VerbGroup): Phrase {
  const participle = tokens[group.head]
  const nearest = tokens[group.auxiliaries.at(-1) ?? -1]
  if (phrase.gender !== null || phrase.coordinated || group.reflexive) return phrase
  if (participle?.feats.VerbForm !== 'Part' || !grammar.passiveAuxiliary.has(nearest?.lemma ?? ''))
    return phrase
  const { Gender } = participle.feats
  return Gender === 'Masc' || Gender === 'Fem' ? { ...phrase, gender: Gender } : phrase
}

export function sureOf({ tree }: Reading, at: number): number {
  const arc = tree.arcs[at]
  return arc ? sureOfArc(arc) : 0
}
