import type { Clause, ClauseKind, Named, Sentence, TaggedToken, VerbGroup } from '@/lib/model/document'
import { contains } from '@/lib/model/span'
import { type Grammar, grammarOf } from '../grammar'
import type { Steps } from '../steps'
import { findComplements } from './find-complements'
import { findParticipials } from './find-participials'
import { antecedentOf, type Earlier, type Found, findSubject } from './find-subject'
import { findOpeners, type Opener } from './openers'
import { findPhrases } from './phrases'
import { findVerbGroups } from './verb-groups'

/** One clause for every finite verb of the article, and for each participle that says something of its subject. */
export function* findClauses(named: Named): Steps<Clause[]> {
  const grammar = grammarOf(named.article.language)
  const clauses: Clause[] = []
  for (const [index, sentence] of named.sentences.entries()) {
    yield index / named.sentences.length
    clauses.push(...ofSentence(named, sentence, index, clauses.length, grammar))
  }
  return clauses
}

function ofSentence(
  named: Named,
  sentence: Sentence,
  index: number,
  offset: number,
  grammar: Grammar,
): Clause[] {
  const { tokens } = sentence
  const phrases = findPhrases(sentence, index, named.entities, grammar)
  const openers = findOpeners(sentence, grammar)
  const groups = findVerbGroups(sentence, grammar)
  const earlier: Earlier[] = []
  const heads = groups.map((group, number) => {
    const previous = groups[number - 1]
    const opener =
      openers.findLast(o => o.from < group.tokens.from && o.from >= (previous?.tokens.to ?? 0)) ?? null
    const reporting = isReporting(tokens, group, grammar)
    const subject = findSubject({ tokens, phrases, grammar, group, opener, earlier, reporting })
    earlier.push({ group, opener, subject, index: number })
    return { group, opener, reporting, subject }
  })
  const clauses = heads.map(({ group, opener, reporting, subject }, number) => {
    const next = heads[number + 1]
    const start = opener ? opener.to : clauseStart(tokens, group, groups[number - 1])
    const end = clauseEnd(tokens, group, next, openers)
    const complements = findComplements({ tokens, phrases, grammar, group, subject, openers, start, end })
    const quotation = named.quotations.findIndex(({ inner }) => contains(inner, group.span))
    const kind = kindOf(opener, subject, reporting, tokens, group, number > 0)
    const from = Math.min(
      group.span.start,
      ownStart(subject),
      ...complements.filter(c => c.fronted).map(c => c.span.start),
    )
    const to = Math.max(group.span.end, ownEnd(subject), ...complements.map(c => c.span.end))
    return {
      sentence: index,
      span: { start: from, end: to },
      kind,
      parent: parentOf(kind, subject, earlier.slice(0, number), opener, offset),
      connector: opener?.words ?? connectorOf(tokens, group, subject),
      subject: {
        kind: subject.kind,
        phrase: subject.phrase,
        inverted: subject.inverted,
        shared: subject.shared,
      },
      verb: group,
      complements,
      antecedent: opener?.kind === 'relative' ? antecedentOf(tokens, opener, phrases) : null,
      quotation: quotation === -1 ? null : quotation,
      confidence: confidenceOf(subject, tokens, group),
    }
  })
  return [...clauses, ...findParticipials(sentence, clauses, phrases, openers, grammar)]
}

/** "…, a annoncé la société", "« … », dit-elle": a saying verb after a comma or closing mark. */
function isReporting(tokens: readonly TaggedToken[], group: VerbGroup, grammar: Grammar): boolean {
  if (!grammar.sayingVerbs.has(group.lemma)) return false
  const before = tokens[group.tokens.from - 1]
  return before !== undefined && /^[,»”"’?!–—]$/.test(before.form)
}

function clauseStart(
  tokens: readonly TaggedToken[],
  group: VerbGroup,
  previous: VerbGroup | undefined,
): number {
  if (!previous) return 0
  for (let at = group.tokens.from - 1; at >= previous.tokens.to; at--)
    if (/^[;:]$/.test(tokens[at]?.form ?? '') || tokens[at]?.upos === 'CCONJ') return at + 1
  return group.tokens.from
}

/** Up to a strong mark, or to where the next clause begins with its subject, without the conjunction before that. */
function clauseEnd(
  tokens: readonly TaggedToken[],
  group: VerbGroup,
  next: { group: VerbGroup; subject: Found } | undefined,
  openers: readonly Opener[],
): number {
  const hard = tokens.findIndex((token, at) => at >= group.tokens.to && /^[;:.!?]$/.test(token.form))
  const end = hard === -1 ? tokens.length : hard
  if (!next || openers.some(o => o.from >= group.tokens.to && o.from < next.group.tokens.from)) return end
  const { subject } = next
  const own =
    // "Norvane, which owns the mine, has closed": the next subject may stand before this clause.
    subject.phrase &&
    !subject.shared &&
    subject.kind !== 'relative' &&
    subject.phrase.tokens.from >= group.tokens.to
      ? subject.phrase.tokens.from
      : next.group.tokens.from
  let at = Math.max(group.tokens.to, Math.min(own, next.group.tokens.from))
  while (at > group.tokens.to && /^(?:CCONJ|PUNCT|ADV)$/.test(tokens[at - 1]?.upos ?? '')) at--
  return Math.min(end, at)
}

function kindOf(
  opener: Opener | null,
  subject: Found,
  reporting: boolean,
  tokens: readonly TaggedToken[],
  group: VerbGroup,
  follows: boolean,
): ClauseKind {
  if (
    reporting &&
    subject.kind !== 'none' &&
    (subject.inverted || (!opener && follows && frames(tokens, subject, group)))
  )
    return 'reported'
  if (opener) return opener.kind
  if (subject.shared) return 'coordinated'
  const first = subject.phrase ? Math.min(subject.phrase.tokens.from, group.tokens.from) : group.tokens.from
  return follows && tokens[first - 1]?.upos === 'CCONJ' ? 'coordinated' : 'main'
}

/** "…, the firm said": subject and verb side by side behind a mark. "The tax, which …, was noted" is no frame. */
function frames(tokens: readonly TaggedToken[], { phrase, shared }: Found, group: VerbGroup): boolean {
  if (!phrase || shared) return true
  const beside = tokens.slice(phrase.tokens.to, group.tokens.from).every(({ upos }) => upos === 'ADV')
  return beside && /^[,»”"’?!–—]$/.test(tokens[phrase.tokens.from - 1]?.form ?? '')
}

function connectorOf(tokens: readonly TaggedToken[], group: VerbGroup, subject: Found): string | null {
  const own =
    subject.phrase && !subject.shared && !subject.inverted ? subject.phrase.tokens.from : group.tokens.from
  const before = tokens[Math.min(own, group.tokens.from) - 1]
  return before?.upos === 'CCONJ' ? before.form.toLowerCase() : null
}

function parentOf(
  kind: ClauseKind,
  subject: Found,
  earlier: readonly Earlier[],
  opener: Opener | null,
  offset: number,
): number | null {
  if (kind === 'main' || kind === 'reported') return null
  if (subject.sharedWith !== null) return offset + subject.sharedWith
  const before = opener ? earlier.findLast(e => e.group.tokens.to <= opener.from) : earlier.at(-1)
  return before ? offset + before.index : null
}

function ownStart(subject: Found): number {
  return subject.phrase && !subject.shared && subject.kind !== 'relative'
    ? subject.phrase.span.start
    : Number.POSITIVE_INFINITY
}

function ownEnd(subject: Found): number {
  return subject.phrase && !subject.shared && subject.kind !== 'relative' ? subject.phrase.span.end : 0
}

function confidenceOf(subject: Found, tokens: readonly TaggedToken[], group: VerbGroup): number {
  const verb = Math.min(tokens[group.finite]?.confidence ?? 0, tokens[group.head]?.confidence ?? 0)
  return Math.round(100 * subject.confidence * (0.5 + verb / 2)) / 100
}
