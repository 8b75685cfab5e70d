import 'server-only'
import type { Document, Entity } from '@/lib/model/document'
import {
  type Figure,
  type FigureClass,
  figureClasses,
  type Reading,
  type Referent,
} from '@/lib/model/reading'
import { type Span, textOf } from '@/lib/model/span'

const keyOf = ({ start, end }: Span) => `${start}:${end}`
const isFigure = (entity: Entity): entity is Entity & { class: FigureClass } =>
  figureClasses.some(name => name === entity.class)

/** What of a document goes to the page that shows how it was read. */
export function readingOfDocument(document: Document): Reading {
  return {
    sentences: document.sentences.map(({ span }) => span),
    referents: referentsOf(document),
    figures: document.entities.filter(isFigure).map(figureOf),
    quotations: document.quotations.map(({ span, inner, closed, speaker }) => ({
      span,
      inner,
      closed,
      speaker,
      kind: null,
      hedge: null,
      confidence: null,
    })),
    refused: [],
  }
}

/** In the order of their first mention in the text. */
function referentsOf({ article, entities, chains, roles }: Document): Referent[] {
  const referents = chains.map(({ class: kind, name, gender, number, mentions }) => ({
    class: kind,
    name,
    gender,
    number,
    mentions: mentions.map(({ span, form, confidence }) => ({
      span,
      form,
      confidence: rounded(confidence),
      margin: null,
      reason: null,
    })),
    roles: [] as { span: Span; confidence: number }[],
  }))
  const byMention = new Map(
    referents.flatMap(referent => referent.mentions.map(({ span }) => [keyOf(span), referent] as const)),
  )
  for (const entity of entities) {
    if (isFigure(entity) || byMention.has(keyOf(entity.span))) continue
    const { span, confidence } = entity
    const name = textOf(article.text, span)
    const mention = {
      span,
      form: 'name' as const,
      confidence: rounded(confidence),
      margin: null,
      reason: null,
    }
    const alone = { class: entity.class, name, gender: null, number: null, mentions: [mention], roles: [] }
    referents.push(alone)
    byMention.set(keyOf(span), alone)
  }
  for (const { entity, span, confidence } of roles) {
    const person = entities[entity]
    const referent = person && byMention.get(keyOf(person.span))
    referent?.roles.push({ span, confidence: rounded(confidence) })
  }
  const first = ({ mentions }: Referent) => mentions[0]?.span.start ?? 0
  return referents.filter(({ mentions }) => mentions.length > 0).sort((a, b) => first(a) - first(b))
}

function figureOf({ span, class: kind, confidence, value }: Entity & { class: FigureClass }): Figure {
  return {
    span,
    class: kind,
    confidence: rounded(confidence),
    value: value && value.kind !== 'name' ? value : null,
  }
}

const rounded = (confidence: number) => Math.round(confidence * 100) / 100
