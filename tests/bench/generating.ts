import { readFileSync } from 'node:fs'
import { generateFromText } from '@/lib/usecases/generate-from-text'
import { median } from './measure-time'

const rounds = 9
const articles = ['french', 'english']

/** The yardstick of the run: cutting the same text at white space, which every reader has to do. */
function splitMs(text: string): number {
  const begun = performance.now()
  for (let i = 0; i < 100; i++) text.split(/\s+/u)
  return (performance.now() - begun) / 100
}

async function measure(name: string) {
  const text = readFileSync(new URL(`../../prisma/seed/${name}.txt`, import.meta.url), 'utf8')
  const rows: { clean: number; analyse: number; ask: number; total: number; split: number }[] = []
  let questions = 0
  let words = 0
  const begun = performance.now()
  let coldMs = 0
  for (let round = 0; round <= rounds; round++) {
    const made = await generateFromText({
      source: { text, html: null },
      kinds: null,
      difficulty: null,
      count: 10,
      seed: round,
    })
    if (!made.ok) throw new Error(`${name}: ${made.failure.code}`)
    const { timings } = made.value
    if (round === 0) {
      coldMs = performance.now() - begun
      questions = made.value.questions.length
      words = timings.words
      continue
    }
    rows.push({
      clean: timings.cleanMs,
      analyse: timings.analyseMs,
      ask: timings.askMs,
      total: timings.totalMs,
      split: splitMs(text),
    })
  }
  const of = (key: keyof (typeof rows)[number]) => median(rows.map(row => row[key]))
  return {
    article: name,
    words,
    questions,
    'first run ms': Math.round(coldMs),
    'clean ms': of('clean').toFixed(1),
    'analyse ms': of('analyse').toFixed(1),
    'ask ms': of('ask').toFixed(1),
    'total ms': of('total').toFixed(1),
    'words/s': Math.round((words / of('total')) * 1000),
    'total / split': Math.round(of('total') / of('split')),
  }
}

/** What generating costs, as figures of one run on this machine. Ratios travel; milliseconds do not. */
export async function benchGenerating(): Promise<void> {
  const table = []
  for (const name of articles) table.push(await measure(name))
  console.table(table)
}
