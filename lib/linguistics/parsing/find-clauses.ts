import type { Clause, Named, Quotation, Sentence } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { contains, type Span } from '@/lib/model/span'
import { grammarOf } from '../grammar'
import type { Steps } from '../steps'
import { antecedentOf } from './antecedent-of'
import { type Half, kindOf } from './clause-kind'
import { connectorOf } from './connector-of'
import { describeVerb } from './describe-verb'
import { findComplements } from './find-complements'
import { findParticipials } from './find-participials'
import { findPredicates, type Predicate } from './find-predicates'
import { findSubject } from './find-subject'
import { parentOf } from './parent-of'
import { type EntitiesBySentence, entitiesBySentence, type Reading, readTree } from './reading'
import { type Lender, shareSubject } from './share-subject'
import { rounded } from './sureness'
import { relationOf } from './tree'

/** One clause for every finite verb of the article, and for each participle that says something of a noun. */
export function* findClauses(named: Named): Steps<Clause[]> {
  const own = entitiesBySentence(named)
  const clauses: Clause[] = []
  for (const [index, sentence] of named.sentences.entries()) {
    yield index / named.sentences.length
    clauses.push(...ofSentence(named, sentence, index, clauses.length, own))
  }
  return clauses
}

function ofSentence(
  named: Named,
  sentence: Sentence,
  index: number,
  offset: number,
  own: EntitiesBySentence,
): Clause[] {
  const { language } = named.article
  const reading = readTree(sentence, own.get(index) ?? [], named.entities, grammarOf(language))
  const quotations = named.quotations.flatMap((quotation, at) =>
    quotation.span.start < sentence.span.end && sentence.span.start < quotation.span.end
      ? [{ quotation, at }]
      : [],
  )
  const halves = withShared(
    reading,
    findPredicates(reading).map(predicate => halfOf(reading, predicate, quotations, language)),
  )
  const places = new Map(halves.map(({ predicate }, place) => [predicate.at, place]))
  const kinds = halves.map(half => kindOf(reading, half, new Set(places.keys())))
  const frames = new Set(
    halves.flatMap(({ predicate }, place) => (kinds[place] === 'reported' ? [predicate.at] : [])),
  )
  const clauses = halves.map((half, place): Clause => {
    const { predicate, described, subject, quotation } = half
    const { group } = described
    const complements = findComplements({ reading, predicate, ...described, subject, frames })
    const { kind, parent } = parentOf(reading, halves, places, kinds, place)
    const words = subject.shared || subject.kind === 'relative' ? null : subject.phrase
    return {
      sentence: index,
      span: spanOver([group.span, words?.span, ...complements.map(({ span }) => span)]),
      kind,
      parent: parent === null ? null : offset + parent,
      connector: connectorOf(reading, predicate.at),
      subject: {
        kind: subject.kind,
        phrase: subject.phrase,
        inverted: subject.inverted,
        shared: subject.shared,
      },
      verb: group,
      complements,
      antecedent: kind === 'relative' ? antecedentOf(reading, predicate, null) : null,
      quotation,
      confidence: surenessOf(reading, half),
    }
  })
  return [...clauses, ...findParticipials(reading, index, halves)]
}

function halfOf(
  reading: Reading,
  predicate: Predicate,
  quotations: readonly { quotation: Quotation; at: number }[],
  language: Language,
): Half {
  const described = describeVerb(reading, predicate, language)
  const holder = quotations.find(({ quotation }) => contains(quotation.inner, described.group.span))
  return {
    predicate,
    described,
    subject: findSubject(reading, predicate, described.group, described.owners),
    quotation: holder?.at ?? null,
  }
}

/** Verbs joined to others take over their subject when they have none. */
function withShared(reading: Reading, halves: readonly Half[]): Half[] {
  const { tree } = reading
  const done = [...halves]
  const places = new Map(halves.map(({ predicate }, place) => [predicate.at, place]))
  for (const at of tree.downward) {
    const place = places.get(at)
    const half = place === undefined ? undefined : done[place]
    if (place === undefined || !half || half.subject.kind !== 'none' || relationOf(tree, at) !== 'conj')
      continue
    const lenders: Lender[] = []
    for (let up = tree.arcs[at]?.head ?? -1; up >= 0 && lenders.length < 4; up = tree.arcs[up]?.head ?? -1) {
      const index = places.get(up)
      const lender = index === undefined ? undefined : done[index]
      if (index !== undefined && lender)
        lenders.push({
          index,
          group: lender.described.group,
          subject: lender.subject,
          quotation: lender.quotation,
        })
    }
    const shared = shareSubject(reading, at, half.described.group, half.quotation, lenders)
    if (shared) done[place] = { ...half, subject: shared.subject, lender: shared.lender.index }
  }
  return done
}

function spanOver(spans: readonly (Span | null | undefined)[]): Span {
  const all = spans.flatMap(span => span ?? [])
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
}

/**
 * How sure a clause is: the part of speech of its verb (half of what that leaves open), times how sure its subject is
 * (the arc of the subject; of a shared one also the arc that joins the verbs; halved where they do not agree).
 */
function surenessOf({ tokens }: Reading, { described: { group }, subject }: Half): number {
  const verb = Math.min(tokens[group.finite]?.confidence ?? 0, tokens[group.head]?.confidence ?? 0)
  return rounded(subject.sure * (0.5 + verb / 2))
}
