/**
 * npm run bench: what generating and reading cost, on our own texts.
 * npm run bench -- reading [--corpora DIR] [--card]: how well and how fast we read; --card writes docs/cards/reading.md.
 */
import { parseArgs } from 'node:util'
import { benchGenerating } from './generating'
import { accuracySections, costSections, linksSection, type Section } from './reading'
import { linesOf, writeCard } from './reading-card'

const { values, positionals } = parseArgs({
  options: { corpora: { type: 'string' }, card: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const reading = positionals.includes('reading')
const sections: Section[] = []
const say = (more: readonly Section[]) => {
  sections.push(...more)
  console.log(more.flatMap(linesOf).join('\n'))
}
if (!reading) await benchGenerating()
else say(accuracySections(values.corpora ?? null))
if (reading) say([linksSection()])
say(await costSections())
if (values.card) writeCard(sections)
