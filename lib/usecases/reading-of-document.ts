import 'server-only'
import type { Document, Entity, RefusedLink } from '@/lib/model/document'
import {
  type Figure,
  type FigureClass,
  figureClasses,
  type Reading,
  type Referent,
  type Refusal,
} from '@/lib/model/reading'
import { overlaps, type Span, textOf } from '@/lib/model/span'

const keyOf = ({ start, end }: Span) => `${start}:${end}`
const isFigure = (entity: Entity): entity is Entity & { class: FigureClass } =>
  figureClasses.some(name => name === entity.class)

/** What of a document goes to the page that shows how it was read. */
export function readingOfDocument(document: Document): Reading {
  const referents = inOrder([...chained(document), ...alone(document)])
  return {
    sentences: document.sentences.map(({ span }) => span),
    referents,
    figures: document.entities.filter(isFigure).map(figureOf),
    quotations: document.quotations.map(({ parent: _, depth: __, confidence, ...quotation }) => ({
      ...quotation,
      confidence: rounded(confidence),
    })),
    claims: document.claims.map(({ sentence: _, confidence, ...claim }) => ({
      ...claim,
      confidence: rounded(confidence),
    })),
    refused: document.refusedLinks.map(refusal => refusalOf(refusal, referents)),
  }
}

function chained({ entities, chains, roles }: Document): Referent[] {
  return chains.map(({ class: kind, name, gender, number, mentions }) => {
    const here = new Set(mentions.map(({ span }) => keyOf(span)))
    return {
      class: kind,
      name,
      gender,
      number,
      mentions: mentions.map(({ span, form, confidence, margin, reason = null }) => ({
        span,
        form,
        confidence: rounded(confidence),
        margin: margin === undefined ? null : rounded(margin),
        reason,
      })),
      roles: roles.flatMap(({ entity, span, confidence }) => {
        const person = entities[entity]?.span
        return person && here.has(keyOf(person)) ? [{ span, confidence: rounded(confidence) }] : []
      }),
    }
  })
}

/** Names that no chain has taken. A name inside a function ("chef de Norvane") is not taken by it. */
function alone({ article, entities, chains }: Document): Referent[] {
  const named = new Map<number, Span[]>()
  for (const { span, sentence, form } of chains.flatMap(({ mentions }) => mentions))
    if (form === 'name') named.set(sentence, [...(named.get(sentence) ?? []), span])
  return entities
    .filter(entity => !isFigure(entity))
    .filter(({ span, sentence }) => !named.get(sentence)?.some(taken => overlaps(taken, span)))
    .map(({ span, confidence, class: kind }) => ({
      class: kind,
      name: textOf(article.text, span),
      gender: null,
      number: null,
      mentions: [{ span, form: 'name', confidence: rounded(confidence), margin: null, reason: null }],
      roles: [],
    }))
}

/** Of their first mentions in the text. */
function inOrder(referents: readonly Referent[]): Referent[] {
  const first = ({ mentions }: Referent) => mentions[0]?.span.start ?? 0
  return referents.filter(({ mentions }) => mentions.length > 0).sort((a, b) => first(a) - first(b))
}

function refusalOf({ span, reason, rivals }: RefusedLink, referents: readonly Referent[]): Refusal {
  return {
    span,
    reason,
    rivals: rivals.map(rival => ({ span: rival, mention: mentionAt(rival, referents) })),
  }
}

function mentionAt(span: Span, referents: readonly Referent[]): { referent: number; mention: number } | null {
  for (const [referent, { mentions }] of referents.entries()) {
    const mention = mentions.findIndex(other => keyOf(other.span) === keyOf(span))
    if (mention !== -1) return { referent, mention }
  }
  return null
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
