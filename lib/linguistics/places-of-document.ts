import type {
  Chain,
  Claim,
  Clause,
  Document,
  Entity,
  Mention,
  Quotation,
  Role,
  Sentence,
} from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import { gridOf, type SpanGrid } from './span-grid'

/**
 * Where everything of a document stands, laid out once: a rule that asks about one sentence must not go through the
 * whole article, or a long text takes the square of its length. Lists keep the order of the document.
 */
export type Places = {
  indexOfSentence: ReadonlyMap<Sentence, number>
  indexOfClause: ReadonlyMap<Clause, number>
  indexOfEntity: ReadonlyMap<Entity, number>
  indexOfChain: ReadonlyMap<Chain, number>
  entitiesIn(sentence: number): readonly Entity[]
  clausesIn(sentence: number): readonly Clause[]
  claimsIn(sentence: number): readonly Claim[]
  rolesOf(person: Entity): readonly Role[]
  sentences: SpanGrid<Sentence>
  entities: SpanGrid<Entity>
  mentions: SpanGrid<{ chain: Chain; mention: Mention }>
  /** With the subject, which may stand outside its clause. */
  clauses: SpanGrid<Clause>
  claims: SpanGrid<Claim>
  quotations: SpanGrid<Quotation>
  roles: SpanGrid<Role>
}

const made = new WeakMap<Document, Places>()

export function placesOf(document: Document): Places {
  const known = made.get(document) ?? layOut(document)
  made.set(document, known)
  return known
}

/** The sentences that one of the spans touches, in order. */
export function sentencesAt(document: Document, spans: readonly Span[]): readonly Sentence[] {
  const { sentences, indexOfSentence } = placesOf(document)
  const found = spans.map(span => sentences.near(span).filter(sentence => overlaps(sentence.span, span)))
  const [only = []] = found
  if (found.length < 2) return only
  const at = (sentence: Sentence) => indexOfSentence.get(sentence) ?? -1
  return [...new Set(found.flat())].sort((a, b) => at(a) - at(b))
}

function layOut(document: Document): Places {
  const { sentences, entities, clauses, claims, quotations, roles, chains } = document
  const held = new Map<Entity | undefined, Role[]>()
  for (const role of roles)
    held.set(entities[role.entity], [...(held.get(entities[role.entity]) ?? []), role])
  const own = <T extends { span: { start: number; end: number } }>({ span }: T) => [span]
  return {
    indexOfSentence: new Map(sentences.map((sentence, index) => [sentence, index])),
    indexOfClause: new Map(clauses.map((clause, index) => [clause, index])),
    indexOfChain: new Map(chains.map((chain, index) => [chain, index])),
    indexOfEntity: new Map(entities.map((entity, index) => [entity, index])),
    entitiesIn: bySentence(entities),
    clausesIn: bySentence(clauses),
    claimsIn: bySentence(claims),
    rolesOf: person => held.get(person) ?? [],
    sentences: gridOf(sentences, own),
    entities: gridOf(entities, own),
    mentions: gridOf(
      chains.flatMap(chain => chain.mentions.map(mention => ({ chain, mention }))),
      ({ mention }) => [mention.span],
    ),
    clauses: gridOf(clauses, ({ span, subject }) => (subject.phrase ? [span, subject.phrase.span] : [span])),
    claims: gridOf(claims, ({ content }) => [content]),
    quotations: gridOf(quotations, own),
    roles: gridOf(roles, own),
  }
}

function bySentence<T extends { sentence: number }>(items: readonly T[]): (sentence: number) => readonly T[] {
  const rows = new Map<number, T[]>()
  for (const item of items) {
    const row = rows.get(item.sentence)
    if (row) row.push(item)
    else rows.set(item.sentence, [item])
  }
  return sentence => rows.get(sentence) ?? []
}
