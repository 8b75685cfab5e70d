/**
 * node --conditions=react-server --import tsx training/links/train.ts CORPORA GAP.tsv DEMOCRAT.conll… [--cache FOLDER] [--out FILE]:
 * fits lib/linguistics/linking/weights.ts. Prints how many words each set has, and how weights do that never saw the text.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { weights as table } from '@/lib/linguistics/linking/weights'
import { collect, type Sample } from './collect'
import { crossValidate, figuresOf } from './cross-validate'
import { fitWeights, type Weights } from './fit'
import { parseAll } from './parse'
import { missingOf, readSets, sourcesOf } from './sets'
import { writeWeights } from './write-weights'

/** After so many, hardly a weight moves. */
const rounds = 8

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: 'string' },
    out: { type: 'string', default: 'lib/linguistics/linking/weights.ts' },
  },
})
const [corpora, gap, ...democrat] = positionals
if (!corpora || !gap || democrat.length === 0)
  throw new Error('train.ts CORPORA GAP.tsv DEMOCRAT.conll… [--cache FOLDER] [--out FILE]')
const sources = sourcesOf(corpora, gap, democrat)
const missing = missingOf(sources)
if (missing.length) throw new Error(`not there: ${missing.join(', ')} (training/README.md says where from)`)

const sets = readSets(sources).map(set => {
  const articles = set.texts.map(({ article }) => article)
  return { set, parsed: parseAll(set.name, articles, values.cache) }
})

/** The table that the product reads, in this process. */
function putInPlace(weights: Weights): void {
  const known: Record<string, number> = table
  for (const name of Object.keys(known)) delete known[name]
  Object.assign(known, weights)
}

/** Half the way: what pronouns before are linked to would else swing from round to round. */
function between(before: Weights, after: Weights): Weights {
  return Object.fromEntries(
    Object.entries(after).map(([name, weight]) => [name, (weight + (before[name] ?? weight)) / 2]),
  )
}

// What the product weighs depends on the weights it has: link, fit, and link with what was found. The first round knows nothing,
// whatever the file says, so that two runs give the same.
let samples: Sample[] = []
let weights: Weights = {}
for (let round = 1; round <= rounds; round++) {
  putInPlace(weights)
  samples = sets.flatMap(({ set, parsed }) => collect(set, parsed))
  const next = between(weights, fitWeights(samples))
  const moves = Object.entries(next).map(([name, weight]) => Math.abs(weight - (weights[name] ?? 0)))
  console.log(
    `round ${round}: ${samples.length} words, weights move by up to ${Math.max(...moves).toFixed(2)}`,
  )
  weights = next
}

const tried = crossValidate(samples)
const rows = [...new Set(tried.map(({ set, use }) => `${set}, ${use}`))]
const figures = rows.map(row => [row, figuresOf(tried.filter(({ set, use }) => `${set}, ${use}` === row))])
console.table(Object.fromEntries([...figures, ['all', figuresOf(tried)]]))
console.log(`${writeWeights(weights, resolve(values.out))} weights in ${values.out}`)
