import { gridOf, type SpanGrid } from '@/lib/linguistics/span-grid'
import { paragraphSpans } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionClass, QuestionKind } from '@/lib/model/question'
import { overlaps, type Span } from '@/lib/model/span'
import { partsOf } from '../verifying/item-view'
import { statementOf } from '../verifying/quiz-view'
import type { Choice } from './choose-questions'

export type Taken = { candidate: Candidate }

/** How many of a class a quiz of ten holds before more of it are worth less. */
const ofTen: { [C in QuestionClass]: number } = {
  who: 3,
  role: 1,
  number: 2,
  date: 1,
  place: 1,
  organisation: 2,
  what: 2,
  why: 1,
  said: 1,
  statement: 2,
}

/** The most of a kind in ten, whatever their worth; null is no limit. Asking for one kind alone lifts it. */
const mostOfTen: { [K in QuestionKind]: number | null } = {
  'multiple-choice': null,
  'multiple-response': 1,
  'short-answer': null,
  numeric: 2,
  'true-false': 2,
  'justified-true-false': 1,
  cloze: 6,
  matching: 1,
  ordering: 1,
}

/** How many more of a kind a quiz takes that would stay short of its number otherwise. */
const moreOfShort: Partial<Record<QuestionKind, number>> = { 'true-false': 1, cloze: 2 }

/**
 * A kind's standing before any has been taken: a cloze only fills; a typed number and a proved statement, which are
 * harder, wait until they are asked for.
 */
const standing: { [K in QuestionKind]: number } = {
  'multiple-choice': 1,
  'multiple-response': 0.9,
  'short-answer': 1,
  numeric: 0.4,
  'true-false': 0.5,
  'justified-true-false': 0.3,
  cloze: 0.35,
  matching: 0.9,
  ordering: 0.9,
}

const mostOfOneKey = 2

/** A factor from 0 (not any more) to 1: what the quiz has already of this class, kind and paragraph. */
export function quotaFor(
  candidate: Candidate,
  taken: readonly Taken[],
  choice: Choice,
  document: Document,
  short = false,
): number {
  const { kind } = candidate.content
  const chosen = taken.map(one => one.candidate)
  const scale = Math.max(1, choice.count / 10)
  const usual = mostOfTen[kind]
  const most = usual === null ? null : usual + (short ? (moreOfShort[kind] ?? 0) : 0)
  const free = choice.kinds?.every(one => mostOfTen[one] !== null) ?? false
  if (most !== null && !free && chosen.filter(one => one.content.kind === kind).length >= most * scale)
    return 0
  const over = chosen.filter(one => one.class === candidate.class).length - ofTen[candidate.class] * scale + 1
  const paragraph = paragraphOf(candidate, document)
  const beside = chosen.filter(one => paragraphOf(one, document) === paragraph).length
  // A quiz about one person must not have one key: the third question with it is worth little.
  const { key } = partsOf(candidate.content)
  const again = key === null ? 0 : chosen.filter(one => partsOf(one.content).key === key).length
  if (again >= mostOfOneKey * scale) return 0
  return (
    balance(candidate, chosen) *
    turn(kind, chosen) *
    0.6 ** again *
    standing[kind] *
    (over > 0 ? 0.55 ** over : 1) *
    0.75 ** beside
  )
}

/** What can be asked with options and typed is asked so by turns: a quiz of one make is guessed, or tires who has to type. */
function turn(kind: QuestionKind, chosen: readonly Candidate[]): number {
  if (kind !== 'multiple-choice' && kind !== 'short-answer') return 1
  const other = kind === 'multiple-choice' ? 'short-answer' : 'multiple-choice'
  const count = (of: QuestionKind) => chosen.filter(one => one.content.kind === of).length
  return count(kind) > count(other) ? outOfTurn : 1
}
const outOfTurn = 0.75

/** Statements are true and false by turns. */
function balance(candidate: Candidate, chosen: readonly Candidate[]): number {
  const mine = statementOf(candidate.content)
  if (mine === null) return 1
  const said = chosen.map(one => statementOf(one.content)).filter(one => one !== null)
  return said.filter(one => one === mine).length > said.length / 2 ? 0.3 : 1
}

function paragraphOf(candidate: Candidate, document: Document): number {
  const there = paragraphs.get(candidate)
  if (there !== undefined) return there
  const [first] = candidate.evidence
  const found = first
    ? (spansOf(document)
        .near(first)
        .find(({ span }) => overlaps(span, first))?.index ?? -1)
    : -1
  paragraphs.set(candidate, found)
  return found
}

/** Each is asked for with every question that is chosen. */
const paragraphs = new WeakMap<Candidate, number>()
const spans = new WeakMap<Document, SpanGrid<{ span: Span; index: number }>>()

function spansOf(document: Document): SpanGrid<{ span: Span; index: number }> {
  const known =
    spans.get(document) ??
    gridOf(
      paragraphSpans(document.article.paragraphs).map((span, index) => ({ span, index })),
      ({ span }) => [span],
    )
  spans.set(document, known)
  return known
}
