import type { Complement, ComplementRole, TokenRange, VerbGroup } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import { complementRole } from './complement-role'
import type { Predicate } from './find-predicates'
import type { Found } from './find-subject'
import { isTime } from './is-time'
import { measureBeside } from './measure-beside'
import { headsPhrase, phraseAt } from './noun-phrase'
import { prepositionOf } from './preposition-of'
import type { Reading } from './reading'
import { complementSureness } from './sureness'
import { childrenOf } from './tree'

export type Field = {
  reading: Reading
  predicate: Predicate
  group: VerbGroup
  owners: readonly number[]
  /** What a copula says, which hangs on nothing of the clause itself. */
  predicative: number | null
  subject: Found
  /** Predicates of speech frames: they hang on what is said, and are no part of it. */
  frames: ReadonlySet<number>
}

/** What hangs on the verb, or on the infinitive that its modal leads to, in the order of the text. */
export function findComplements(field: Field): Complement[] {
  const { owners, predicative } = field
  const words = new Set([
    ...owners.flatMap(owner => childrenOf(field.reading.tree, owner)),
    ...(predicative === null ? [] : [predicative]),
  ])
  return [...words]
    .sort((a, b) => a - b)
    .flatMap(at => (isPart(field, at) ? (complementAt(field, at) ?? []) : []))
}

/** Not the subject, the verb group, a conjunct, a relative pronoun or a clitic. */
function isPart({ reading, group, owners, subject, predicative, frames }: Field, at: number): boolean {
  const token = reading.tokens[at]
  if (!token || at === subject.at || (owners.includes(at) && at !== predicative)) return false
  if (at === group.head || group.auxiliaries.includes(at) || frames.has(at)) return false
  if (isDateline(reading, at) || isLeftOver(reading, at, group)) return false
  if (token.feats.PronType === 'Rel' || token.feats.PronType === 'Int' || token.feats.Polarity === 'Neg')
    return false
  const clitic = token.upos === 'PRON' && at >= group.tokens.from && at < group.tokens.to
  return !clitic || (at > group.head && !lookupForm(token.form).startsWith('-'))
}

/** "TOULOUSE, 9 octobre 2025 – Les compagnies …": where and when was written, before a dash. */
function isDateline({ tokens, extents, tree }: Reading, at: number): boolean {
  const { from = 0, to = 0 } = extents.whole[at] ?? {}
  const bare = childrenOf(tree, at, 'case').length === 0
  return bare && from < 6 && /^[–—-]$/.test(tokens[to]?.form ?? '') && tokens[to - 1]?.upos !== 'PUNCT'
}

/** "a coûté 18 millions à la ville et 7 millions à la région": joined to a complement, though it was hung on the verb. */
function isLeftOver({ tokens, tree, extents }: Reading, at: number, group: VerbGroup): boolean {
  const joint = childrenOf(tree, at, 'cc')[0]
  return (
    joint !== undefined &&
    joint > group.head &&
    joint < at &&
    tokens[at]?.upos !== 'VERB' &&
    (extents.own[at]?.from ?? at) > joint
  )
}

function complementAt(field: Field, at: number): Complement | null {
  const { reading, group, predicate, predicative } = field
  const { tokens, tree, grammar } = reading
  const role = complementRole(field, at)
  if (!role) return null
  const preposition = prepositionOf(reading, at)
  const first = Math.min(
    group.tokens.from,
    field.subject.phrase &&
      !field.subject.inverted &&
      !field.subject.shared &&
      field.subject.kind !== 'relative'
      ? field.subject.phrase.tokens.from
      : group.tokens.from,
  )
  const made = (range: TokenRange, words: string | null, phrase: Complement['phrase']): Complement => ({
    role,
    preposition: words,
    span: { start: tokens[range.from]?.span.start ?? 0, end: tokens[range.to - 1]?.span.end ?? 0 },
    tokens: range,
    phrase,
    fronted: range.to <= Math.max(first, group.tokens.from),
    ...complementSureness(
      reading,
      at,
      phrase,
      at === predicative ? predicate.at : null,
      floorOf(field, role, range.from, at),
    ),
  })
  if (role === 'adverb') return made({ from: degreesBefore(reading, at), to: at + 1 }, null, null)
  if (role === 'clause' || role === 'infinitive') {
    const range = trimmed(reading, at)
    const mark = childrenOf(tree, at, 'mark', 'case').find(child => child < at)
    const opener =
      mark === undefined ? null : (prepositionAt(reading, mark) ?? lookupForm(tokens[mark]?.form ?? ''))
    return made(range, opener?.replace(/^qu'$/, 'que') ?? null, null)
  }
  if (!headsPhrase(reading, at)) {
    const own = withMeasure(reading, at, reading.extents.own[at] ?? { from: at, to: at + 1 })
    return made(preposition ? { from: preposition.from, to: own.to } : own, preposition?.words ?? null, null)
  }
  const phrase = phraseAt(reading, at)
  // "de hauts murs": an indefinite plural, not a preposition.
  const partitive =
    role === 'object' &&
    preposition !== null &&
    grammar.genitives.has(lookupForm(tokens[preposition.from]?.form ?? ''))
  const from = preposition ? Math.min(preposition.from, phrase.tokens.from) : phrase.tokens.from
  return made({ from, to: phrase.tokens.to }, partitive ? null : (preposition?.words ?? null), phrase)
}

/** "très vite", "bien plus lourde": an adverb with what says how much. */
function degreesBefore({ tokens, tree, grammar }: Reading, at: number): number {
  let from = at
  while (
    tokens[from - 1]?.upos === 'ADV' &&
    tree.arcs[from - 1]?.head === from &&
    grammar.degreeAdverbs.has(lookupForm(tokens[from - 1]?.form ?? ''))
  )
    from--
  return from
}

/**
 * What stands right behind the verb hangs on nothing else; a time without a preposition hangs on verbs only, and who a
 * passive is by is seldom anything else's, however far from its verb.
 */
function floorOf({ reading, group }: Field, role: ComplementRole, from: number, at: number): number {
  const { tokens, grammar, tree, entities } = reading
  if (role === 'agent') return 0.85
  if (role !== 'oblique') return 0
  const bare = childrenOf(tree, at, 'case').length === 0
  if (bare && isTime(tokens, at, entities, grammar)) return 0.8
  const between = tokens.slice(group.tokens.to, Math.max(group.tokens.to, from))
  return from >= group.tokens.to && between.every(({ upos }) => upos === 'ADV' || upos === 'PART') ? 0.85 : 0
}

function withMeasure(reading: Reading, at: number, { from, to }: TokenRange): TokenRange {
  const full = reading.extents.full[measureBeside(reading, at) ?? -1]
  return full ? { from: Math.min(from, full.from), to: Math.max(to, full.to) } : { from, to }
}

/** Without the marks at its ends. */
function trimmed({ extents, tokens }: Reading, at: number): TokenRange {
  let { from, to } = extents.full[at] ?? { from: at, to: at + 1 }
  while (to > at + 1 && tokens[to - 1]?.upos === 'PUNCT') to--
  while (from < at && /^(?:PUNCT|CCONJ)$/.test(tokens[from]?.upos ?? '')) from++
  return { from, to }
}

function prepositionAt({ tokens, grammar }: Reading, at: number): string | null {
  const form = lookupForm(tokens[at]?.form ?? '')
  return grammar.contracted.get(form) ?? null
}
