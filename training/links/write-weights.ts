import { writeFileSync } from 'node:fs'
import type { Weights } from './fit'

/** Weights nearer to 0 say nothing. */
const least = 0.03

const head = `// Weights of evidence.ts: logarithms, to be added. Written by training/links/train.ts: fitted as a conditional logit on texts whose
// pronouns somebody has resolved: the development part of GAP (Wikipedia, English, Apache 2.0), press and novels of Democrat
// (French, CC BY-SA 4.0), articles of Wikipedia and Wikinews in both languages that were resolved by hand, and our own
// mini-texts, where a tie wants equal shares.

export const weights: Readonly<Record<string, number>> = {
`

/** The first word of a name → what is said above those that begin with it; the others come last. */
const groups: Record<string, string> = {
  s: 'Where a referent stands, for a pronoun that is a subject (s) …',
  o: '… an object (o), or behind a preposition …',
  p: '… and for a possessive (p).',
  he: 'What a referent is, for "he" and "she" …',
  it: '… for "it" …',
  they: '… for "they", "ils", "elles" …',
  il: '… and for "il" and "elle", of persons and things alike.',
}
const others = 'For every word.'

/** Rounded to hundredths. Returns how many are left. */
export function writeWeights(weights: Weights, file: string): number {
  const kept = Object.entries(weights)
    .map(([name, weight]) => [name, Math.round(100 * weight) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= least)
  const groupOf = (name: string) => groups[name.split(' ')[0] ?? ''] ?? others
  const parts = [...Object.values(groups), others].map(title => {
    const rows = kept
      .filter(([name]) => groupOf(name) === title)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},\n`)
    return `  // ${title}\n${rows.join('')}`
  })
  writeFileSync(file, `${head}${parts.join('')}}\n`)
  return kept.length
}
