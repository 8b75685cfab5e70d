import { generationSlope } from './generation-slope'
import { keepingSection } from './keeping'
import { writePerformance, writePlot } from './performance-page'
import { plot } from './plot'
import type { Section } from './reading'
import { resultsBySize } from './results-size'
import { servingSections } from './serving'
import { crowdSection } from './serving-crowd'

type Asked = { card: boolean; most: number; seconds: number; scale: number; bare: boolean }

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
    'Written by `npm run bench -- serving --card`. Ratios travel between machines; requests a second do not.',
  ],
  crowd: [
    'A class of a thousand',
    'Written by `npm run bench -- crowd --scale N --card`: 1 is all within ten seconds and a save every five; N is that many times slower.',
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
  serving: ({ seconds, bare }) => servingSections(seconds, bare),
  crowd: async ({ scale }) => {
    const slower = (by: number) => ({ startWithinS: 10 * by, saveEveryS: 5 * by, forS: 8 * by })
    const [thousand, hundred] = [
      { learners: 1_000, ...slower(scale) },
      { learners: 100, ...slower(Math.min(scale, 3)) },
    ]
    return [await crowdSection(thousand, hundred)]
  },
}
