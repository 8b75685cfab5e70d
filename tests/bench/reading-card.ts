import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Section } from './reading'
import { modelHashes } from './reading-load'

const card = new URL('../../docs/cards/reading.md', import.meta.url)

/** The report with what one needs to know to print it again. */
export function writeCard(sections: readonly Section[]): void {
  mkdirSync(new URL('.', card), { recursive: true })
  writeFileSync(card, [...headOf(), ...sections.flatMap(linesOf)].join('\n').concat('\n'))
}

export const linesOf = ({ heading, lines }: Section): string[] => ['', `## ${heading}`, '', ...lines]

function headOf(): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'lib', 'tests/bench') === '' ? '' : ', with changes'
  const rows = [
    ['date', new Date().toISOString().slice(0, 10)],
    ['commit', `${git('rev-parse', '--short', 'HEAD')}${changed}`],
    ['networks', `${modelHashes().join(', ')} (beginnings of their SHA-256)`],
    ['seed of the training', '1'],
    ['hardware', hardware()],
  ]
  return [
    '# How well Passage reads, and how fast',
    '',
    'Written by `npm run bench -- reading --corpora DIR --card`, from the product’s own runtime, on files that nothing is trained on.',
    'Beside a figure: what it has to reach, and what it aims at. Ratios travel between machines; milliseconds do not.',
    'Speed is of processor time, in turns with the others, on our own two articles repeated.',
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ]
}

function hardware(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown'
  const memory = Math.round(totalmem() / 1_073_741_824)
  return `${model}, ${availableParallelism()} shared cores, ${memory} GB, Node ${process.versions.node}`
}
