import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { provenance } from './provenance'
import type { Section } from './reading'
import { linesOf } from './reading-card'

const folder = new URL('../../docs/performance/', import.meta.url)

export function writePlot(name: string, svg: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${name}.svg`, folder), svg)
}

/** One page of docs/performance: what was measured, on what, and with what else going on. */
export function writePerformance(
  name: string,
  title: string,
  lead: string,
  sections: readonly Section[],
): void {
  const load = loadavg()
    .map(value => value.toFixed(1))
    .join(', ')
  const about = [...provenance(), ['load of the machine (1, 5, 15 min)', load]]
  const head = [
    `# ${title}`,
    '',
    lead,
    '',
    '| | |',
    '| --- | --- |',
    ...about.map(row => `| ${row.join(' | ')} |`),
  ]
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${name}.md`, folder), `${[...head, ...sections.flatMap(linesOf)].join('\n')}\n`)
}
