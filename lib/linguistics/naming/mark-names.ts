import {
  type EntityClass,
  entityClasses,
  type Sentence,
  type TaggedToken,
  type TokenRange,
} from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { decodeNames } from '../network/name-tags'
import { mapSteps, type Steps, within } from '../steps'
import { loadNameChain } from './load-name-chain'
import { hashOf, scoresOf, sharesOf } from './name-chain'
import { nameFeatureSteps } from './name-features'

export type MarkedName = { sentence: number; tokens: TokenRange; class: EntityClass; confidence: number }

/**
 * How much the second reader counts beside the network, the whole document beside the sentence, and how much "O" loses;
 * chosen among a few by the figures of every second held-out document.
 */
const weights = { chain: 0.6, document: 0.3, outside: 0.3 }

/**
 * The names of a document, by two readers that were trained apart: the network, which knows the sentence, and a conditional
 * random field, which knows lexicons and how a word stands elsewhere in the document. Their probabilities are multiplied
 * (a logarithmic pool), then each word with a capital is drawn towards what it mostly is in the document.
 */
export function* markNameSteps(
  sentences: readonly Sentence[],
  grammar: Grammar,
  language: Language,
): Steps<MarkedName[]> {
  const chain = loadNameChain(language)
  const features = yield* within(nameFeatureSteps(sentences, grammar, language), 0, 0.6)
  const reading = mapSteps(features, all =>
    sharesOf(
      scoresOf(
        chain,
        all.map(names => names.map(hashOf)),
      ),
      chain.follows,
      chain.tags.length,
    ),
  )
  const shares = yield* within(reading, 0.6, 0.9)
  return yield* within(poolSteps(sentences, shares, chain.tags), 0.9, 1)
}

/** From the second reader's probabilities: a row of `tags` a token, sentence by sentence. */
function* poolSteps(
  sentences: readonly Sentence[],
  chainShares: readonly Float64Array[],
  tags: readonly string[],
): Steps<MarkedName[]> {
  const pooling = mapSteps(sentences, ({ tokens }, s) =>
    pooled(tokens, chainShares[s] ?? new Float64Array(0), tags),
  )
  const rows = yield* within(pooling, 0, 0.5)
  const mostly = meansOfWords(sentences, rows, tags)
  const drawing = mapSteps(sentences, ({ tokens }, s) => {
    const shares = (rows[s] ?? []).map((row, i) => drawn(row, mostly.get(keyOf(tokens[i])), tags))
    return namesFrom(decodeNames(shares, tags), s)
  })
  return (yield* within(drawing, 0.5, 1)).flat()
}

function pooled(
  tokens: readonly TaggedToken[],
  chainShares: Float64Array,
  tags: readonly string[],
): Float32Array[] {
  return tokens.map(({ nameShares }, i) => {
    // A network that was trained without names knows only "O".
    const other = nameShares && Object.keys(nameShares).length > 1 ? nameShares : null
    const row = tags.map((tag, t) => {
      const own = Math.log((chainShares[i * tags.length + t] ?? 0) + 1e-6)
      const bias = tag === 'O' ? -weights.outside : 0
      return (
        bias + (other ? weights.chain * own + (1 - weights.chain) * Math.log((other[tag] ?? 0) + 1e-6) : own)
      )
    })
    return normalised(row)
  })
}

function normalised(logs: readonly number[]): Float32Array {
  const most = Math.max(...logs)
  const row = Float32Array.from(logs, value => Math.exp(value - most))
  const sum = row.reduce((a, b) => a + b, 0)
  return row.map(value => value / sum)
}

/** Words with a capital that are not the first of their sentence, or that are one word in capitals; "" for others. */
function keyOf(token: TaggedToken | undefined): string {
  return token && /^\p{Lu}[\p{L}\d]/u.test(token.form) ? lookupForm(token.form) : ''
}

/** What each word is in the document on average: shares of the classes and of "O". */
function meansOfWords(
  sentences: readonly Sentence[],
  rows: readonly (readonly Float32Array[])[],
  tags: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sums = new Map<string, { count: number; shares: Map<string, number> }>()
  for (const [s, { tokens }] of sentences.entries())
    for (const [i, token] of tokens.entries()) {
      const key = keyOf(token)
      const row = rows[s]?.[i]
      if (!key || !row) continue
      const sum = sums.get(key) ?? { count: 0, shares: new Map<string, number>() }
      sums.set(key, sum)
      sum.count++
      for (const [t, tag] of tags.entries())
        sum.shares.set(classOf(tag), (sum.shares.get(classOf(tag)) ?? 0) + (row[t] ?? 0))
    }
  const means = new Map<string, ReadonlyMap<string, number>>()
  for (const [key, { count, shares }] of sums)
    if (count > 1) means.set(key, new Map([...shares].map(([name, sum]) => [name, sum / count])))
  return means
}

const classOf = (tag: string) => tag.slice(2) || 'O'

function drawn(
  row: Float32Array,
  means: ReadonlyMap<string, number> | undefined,
  tags: readonly string[],
): Float32Array {
  if (!means) return row
  return normalised(
    tags.map(
      (tag, t) =>
        (1 - weights.document) * Math.log((row[t] ?? 0) + 1e-6) +
        weights.document * Math.log((means.get(classOf(tag)) ?? 0) + 1e-3),
    ),
  )
}

function namesFrom(tags: readonly { tag: string; confidence: number }[], sentence: number): MarkedName[] {
  const names: MarkedName[] = []
  for (const [i, { tag, confidence }] of tags.entries()) {
    const kind = entityClasses.find(name => name === tag.slice(2))
    if (!kind) continue
    const last = names.at(-1)
    if (tag.startsWith('I-') && last?.tokens.to === i) {
      last.tokens.to = i + 1
      last.confidence = Math.min(last.confidence, confidence)
    } else names.push({ sentence, tokens: { from: i, to: i + 1 }, class: kind, confidence })
  }
  return names
}
