import { gridOf, type SpanGrid } from '@/lib/linguistics/span-grid'
import type { Candidate } from '@/lib/model/candidate'
import type { Document, Sentence } from '@/lib/model/document'
import { questionClasses } from '@/lib/model/question'
import { overlaps, type Span } from '@/lib/model/span'
import { partsOf } from '../verifying/item-view'
import { ruleWeight } from './rule-weight'

/**
 * What a question shows of how it may be judged, as numbers of about 0 to 1: the record of its rule, its kind and class, its
 * words, its key, the sentence that proves it. Judged questions are kept as these (training/ranking/judged.txt), so a
 * sign that changes its meaning makes them worthless.
 */
export type Signs = Readonly<Record<string, number>>

// With options or typed, of one fact: which of them a rule is better asked in is counted apart (form-weights).
const kinds = ['true-false', 'cloze'] as const

export function signsOf(candidate: Candidate, document: Document): Signs {
  const { content, class: asked, evidence } = candidate
  const { stem } = content
  const { key } = partsOf(content)
  const kind = content.kind === 'justified-true-false' ? 'true-false' : content.kind
  const words = stem.split(/\s+/).length
  const capitals = stem.slice(1).match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  const named = candidate.keySpan && near(document).entities.near(candidate.keySpan)
  const entity = named?.find(({ span }) => overlaps(span, candidate.keySpan as Span))
  const start = evidence[0]?.start ?? 0
  const depth = start / Math.max(1, document.article.text.length)
  return {
    bias: 1,
    weight: ruleWeight(candidate, document.article.language) - 1,
    ...Object.fromEntries(kinds.map(one => [one, Number(one === kind)])),
    ...Object.fromEntries(questionClasses.map(one => [one, Number(one === asked)])),
    words: (Math.min(words, 25) - 11) / 6,
    short: Number(words <= 5),
    long: Number(words >= 18),
    capitals: Math.min(capitals, 4) / 2,
    nameless: Number(capitals === 0),
    digits: Number(/\d/.test(stem)),
    comma: Number(stem.includes(',')),
    quoted: Number(/["«“]/.test(stem)),
    keyWords: Math.min(key?.split(/\s+/).length ?? 0, 8) / 4,
    keyCapital: Number(/^\p{Lu}/u.test(key ?? '')),
    keyDigit: Number(/\d/.test(key ?? '')),
    entity: (entity?.confidence ?? 0.8) - 0.8,
    noEntity: Number(!entity),
    depth,
    first: Number(depth < 0.03),
    ...ofSentence(sentenceOf(candidate, document), words),
  }
}

/** Of the sentence that proves it: how long, how many commas, verbs, quotation marks, brackets and dashes; the share of it that is shown. */
function ofSentence(sentence: Sentence | undefined, shown: number) {
  const tokens = sentence?.tokens ?? []
  const count = (pattern: RegExp) => tokens.filter(({ form }) => pattern.test(form)).length
  return {
    sentence: Math.min(tokens.length, 60) / 30,
    commas: Math.min(count(/^,$/), 6) / 3,
    verbs: Math.min(tokens.filter(({ upos }) => upos === 'VERB').length, 6) / 3,
    quotes: Math.min(count(/["«»“”]/), 4) / 2,
    asides: Math.min(count(/[()[\]–—:;-]/), 4) / 2,
    share: Math.min(1.5, shown / Math.max(4, tokens.length)),
  }
}

function sentenceOf({ evidence: [first] }: Candidate, document: Document): Sentence | undefined {
  return (
    first &&
    near(document)
      .sentences.near(first)
      .find(({ span }) => overlaps(span, first))
  )
}

type Near = { sentences: SpanGrid<Sentence>; entities: SpanGrid<Document['entities'][number]> }
const grids = new WeakMap<Document, Near>()

function near(document: Document): Near {
  const known = grids.get(document) ?? {
    sentences: gridOf(document.sentences, ({ span }) => [span]),
    entities: gridOf(document.entities, ({ span }) => [span]),
  }
  grids.set(document, known)
  return known
}
