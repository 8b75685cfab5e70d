import { mkdirSync, writeFileSync } from 'node:fs'
import { provenance } from './provenance'
import type { QuestionsSection } from './questions-articles'
import { table } from './reading'
import { linesOf } from './reading-card'

const card = new URL('../../docs/cards/questions.md', import.meta.url)

/** The figures with what one needs to know to print them again; nothing of the articles themselves. */
export function writeQuestionsCard(sections: readonly QuestionsSection[]): void {
  mkdirSync(new URL('.', card), { recursive: true })
  const head = [
    '# What Passage asks, and what it does not',
    '',
    'Written by `npm run bench -- questions --corpora DIR --articles DIR --card`, from the pipeline as it runs in the product.',
    'Beside a figure: what it has to reach, and what it aims at. What a judge said of the questions stands in `docs/quality.md`;',
    'this page counts what can be counted without one. Intervals are Wilson’s, 95 %.',
    '',
    ...table(['', ''], provenance()),
  ]
  writeFileSync(
    card,
    [...head, ...sections.filter(({ quotes }) => !quotes).flatMap(linesOf)].join('\n').concat('\n'),
  )
}
