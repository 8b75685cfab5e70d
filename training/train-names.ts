/**
 * node --max-old-space-size=6000 --conditions=react-server --import tsx training/train-names.ts fr|en CORPORA: the second reader of
 * names → lib/languages/<language>/model/names.bin and names.json. Seeded; no network and no treebank is needed. Prints the
 * counts and, an epoch, the time. What it reads: French, WiNER but for the held-out eighth; English, EWT train and dev, and the
 * names of WiNER as bare names: the world's news names the same people and firms in both languages.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { grammarOf } from '@/lib/linguistics/grammar'
import type { NameChain } from '@/lib/linguistics/naming/name-chain'
import { nameFeatures } from '@/lib/linguistics/naming/name-features'
import { segment } from '@/lib/linguistics/segment'
import { tokenise } from '@/lib/linguistics/tokenise'
import { type Language, languages } from '@/lib/model/language'
import { type GoldDocument, goldSets } from './gold-names'
import { bareSampleOf, type Plan, type Sample, sampleOf, trainChain } from './name-chain-trainer'
import { articleOf } from './winer'

const plans = {
  fr: { epochs: 8, least: 2, rate: 0.1, decay: 1e-4, dropout: 0.2, passed: 0.5, seed: 1 },
  en: { epochs: 8, least: 2, rate: 0.1, decay: 1e-4, dropout: 0.3, passed: 0.5, seed: 1 },
} satisfies { [L in Language]: Plan }

/** Whether the other language learns the names of this one: those of web pages and letters are known to few. */
const lends = { fr: true, en: false } satisfies { [L in Language]: boolean }

/** A feature whose weights are all smaller changes nothing that is seen. */
const leastWeight = 0.04

function samplesOf({ article, names }: GoldDocument, tags: readonly string[]): Sample[] {
  const { sentences } = tokenise(article, segment(article))
  const features = nameFeatures(sentences, grammarOf(article.language), article.language)
  return sentences.map(({ tokens }, s) => {
    const gold = tokens.map(({ span }) => {
      const name = names.find(({ start, end }) => start < span.end && span.start < end)
      return Math.max(0, name ? tags.indexOf(`${span.start <= name.start ? 'B' : 'I'}-${name.class}`) : 0)
    })
    return sampleOf(features[s] ?? [], gold)
  })
}

/** See load-name-chain.ts. */
function write(chain: NameChain, folder: string): string {
  const size = chain.tags.length
  let most = 0
  for (const value of chain.weights) most = Math.max(most, Math.abs(value))
  const scale = most / 127
  const kept = [...chain.rows]
    .filter(([, row]) =>
      chain.weights.subarray(row * size, (row + 1) * size).some(value => Math.abs(value) >= leastWeight),
    )
    .sort(([a], [b]) => a - b)
  const hashes = Uint32Array.from(kept, ([hash]) => hash)
  const integers = new Int8Array(kept.length * size)
  for (const [i, [, row]] of kept.entries())
    for (let t = 0; t < size; t++)
      integers[i * size + t] = Math.round((chain.weights[row * size + t] ?? 0) / scale)
  const follows = Array.from(chain.follows, value => Math.round(value * 1000) / 1000)
  writeFileSync(
    join(folder, 'names.bin'),
    Buffer.concat([Buffer.from(hashes.buffer), Buffer.from(integers.buffer)]),
  )
  writeFileSync(
    join(folder, 'names.json'),
    `${JSON.stringify({ format: 1, tags: chain.tags, rows: kept.length, scale, follows })}\n`,
  )
  return `${kept.length} of ${chain.rows.size} features kept`
}

/** A name that documents of the other language name `count` times, once for each doubling of the count, at most five times. */
function bareSamples(
  documents: readonly GoldDocument[],
  tags: readonly string[],
  language: Language,
): Sample[] {
  const counts = new Map<string, number>()
  for (const { article, names } of documents)
    for (const name of names) {
      const key = `${name.class}\t${article.text.slice(name.start, name.end)}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return [...counts].flatMap(([key, count]) => {
    const [kind = '', text = ''] = key.split('\t')
    const first = tags.indexOf(`B-${kind}`)
    if (first < 0 || count < 2) return []
    const article = { ...articleOf(text, language), text }
    const { sentences } = tokenise(article, segment(article))
    const [features] = nameFeatures(sentences, grammarOf(language), language)
    if (sentences.length !== 1 || !features) return []
    const gold = features.map((_, i) => (i === 0 ? first : tags.indexOf(`I-${kind}`)))
    const times = Math.min(5, Math.ceil(Math.log2(count)))
    return Array.from({ length: times }, () => bareSampleOf(features, gold))
  })
}

const [wanted, corpora] = process.argv.slice(2)
const language = languages.find(name => name === wanted)
const sets = corpora && language ? goldSets(corpora, language).train : []
if (!language || !corpora || sets.length === 0) throw new Error('train-names.ts fr|en CORPORA')
const documents = sets.flatMap(set => set.read())
const classes = [...new Set(documents.flatMap(({ names }) => names.map(name => name.class)))].sort()
const tags = ['O', ...classes.flatMap(name => [`B-${name}`, `I-${name}`])]
const samples = documents.flatMap(document => samplesOf(document, tags))
const tokens = samples.reduce((sum, { gold }) => sum + gold.length, 0)
const names = samples.reduce(
  (sum, { gold }) => sum + gold.filter(tag => tags[tag]?.startsWith('B-')).length,
  0,
)
for (const other of languages)
  if (other !== language && lends[other])
    for (const set of goldSets(corpora, other).train) samples.push(...bareSamples(set.read(), tags, language))
console.log(
  `${language}: ${documents.length} documents, ${tokens} tokens, ${names} names, ${tags.length} tags`,
)
const begun = performance.now()
const chain = trainChain(samples, tags, plans[language], epoch =>
  console.log(`epoch ${epoch}  ${Math.round((performance.now() - begun) / 1000)} s`),
)
console.log(write(chain, join('lib', 'languages', language, 'model')))
