import { mkdirSync, writeFileSync } from 'node:fs'
import { provenance } from './provenance'
import type { Section } from './reading'

const card = new URL('../../docs/cards/reading.md', import.meta.url)

/** The report with what one needs to know to print it again. */
export function writeCard(sections: readonly Section[]): void {
  mkdirSync(new URL('.', card), { recursive: true })
  writeFileSync(card, [...headOf(), ...sections.flatMap(linesOf)].join('\n').concat('\n'))
}

export const linesOf = ({ heading, lines }: Section): string[] => ['', `## ${heading}`, '', ...lines]

function headOf(): string[] {
  return [
    '# How well Passage reads, and how fast',
    '',
    'Written by `npm run bench -- reading --corpora DIR --card`, from the product’s own runtime, on files that nothing is trained on.',
    'Beside a figure: what it has to reach, and what it aims at. Ratios travel between machines; milliseconds do not.',
    'Speed is of processor time, in turns with the others, on our own two articles repeated.',
    '',
    '| | |',
    '| --- | --- |',
    ...provenance().map(row => `| ${row.join(' | ')} |`),
  ]
}
