import { bars } from './bars'
import { coldStart } from './cold-start'
import { generationSlope } from './generation-slope'
import { keepingSection } from './keeping'
import { killedInTurnSection } from './killed-in-turn'
import { writePerformance, writePlot } from './performance-page'
import { plot } from './plot'
import type { Section } from './reading'
import { resultsBySize } from './results-size'
import { servingSections } from './serving'
import { crowdSection } from './serving-crowd'
import { soak } from './soak'

type Asked = { card: boolean; most: number; seconds: number; scale: number; bare: boolean; minutes: number }

const inWords = {
  keeping: ['What keeping costs', 'Written by `npm run bench -- keeping --card`.'],
  slope: [
    'Generation by length',
    '![Generation by length](generation.svg)\n\nWritten by `npm run bench -- slope --card`.',
  ],
  results: [
    'Results by how many responses there are',
    '![Results by size](results.svg)\n\nWritten by `npm run bench -- results --most 5000000 --card`.',
  ],
  serving: [
    'A learner’s page and save',
    '![Beside a bare Next](serving.svg)\n\nWritten by `npm run bench -- serving --card`. Ratios travel between machines; requests a second do not.',
  ],
  crowd: [
    'A class of a thousand',
    '![How long a save takes](crowd.svg)\n\nWritten by `npm run bench -- crowd --scale N --card`: 1 is all within ten seconds and a save every five; N is that many times slower.',
  ],
  soak: [
    'An hour of saving',
    '![Memory](soak.svg)\n\nWritten by `npm run soak` (`-- --minutes N` for another time than an hour).',
  ],
  killed: [
    'Instances killed in turn',
    'Written by `npm run bench -- killed --card` (needs HAProxy, PostgreSQL, a Chromium: CHROMIUM_PATH, and a build).',
  ],
  cold: [
    'From a clone to the first page',
    '![Cold start](cold.svg)\n\nWritten by `npm run bench -- cold --card`: a clone of this commit, packages in npm’s cache, a new database.',
  ],
} as const
type Part = keyof typeof inWords

/** The part of the report that was asked for, written into docs/performance when told to; null when it is none of these. */
export async function performanceSections(
  positionals: readonly string[],
  asked: Asked,
): Promise<Section[] | null> {
  const part = (Object.keys(inWords) as Part[]).find(name => positionals.includes(name))
  if (!part) return null
  const sections = await measured[part](asked)
  const [title, lead] = inWords[part]
  if (asked.card) writePerformance(part === 'slope' ? 'generation' : part, title, lead, sections)
  return sections
}

const measured: Record<Part, (asked: Asked) => Promise<Section[]>> = {
  keeping: async () => [await keepingSection()],
  slope: async ({ most, card }) => {
    const { section, lines } = generationSlope(most)
    const svg = plot('Generation by length', 'words of the article', 'seconds of processor time', lines)
    if (card) writePlot('generation', svg)
    return [section]
  },
  results: async ({ most, card }) => {
    const { section, lines } = await resultsBySize(most)
    if (card) writePlot('results', plot('Results by size', 'responses', 'seconds by the clock', lines))
    return [section]
  },
  serving: async ({ seconds, bare, card }) => {
    const { sections, ratios } = await servingSections(seconds, bare)
    if (card) writePlot('serving', bars('Beside a bare Next, by processor time', '', ratios))
    return sections
  },
  soak: async ({ minutes, card }) => {
    const { section, lines } = await soak(minutes)
    const svg = plot('Memory of an instance', 'minutes', 'megabytes', lines, { linear: true })
    if (card) writePlot('soak', svg)
    return [section]
  },
  killed: async () => [await killedInTurnSection()],
  cold: async ({ card }) => {
    const { section, steps } = await coldStart()
    if (card) writePlot('cold', bars('From a clone to the first page', 's', steps))
    return [section]
  },
  crowd: async ({ scale, card }) => {
    const slower = (by: number) => ({
      ...{ startWithinS: 10 * by, saveEveryS: 5 * by, forS: 20 * by },
      againEvery: 0,
    })
    const [thousand, hundred] = [
      { learners: 1_000, ...slower(scale) },
      { learners: 100, ...slower(Math.min(scale, 3)) },
    ]
    const { section, lines } = await crowdSection(thousand, hundred)
    const svg = plot('How long a save takes', 'one save in so many takes longer', 'milliseconds', lines)
    if (card) writePlot('crowd', svg)
    return [section]
  },
}
