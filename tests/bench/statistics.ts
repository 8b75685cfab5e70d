import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { itemStatistics } from '@/lib/psychometrics/item-statistics'
import { quizStatistics } from '@/lib/psychometrics/quiz-statistics'
import { QuizSums } from '@/lib/psychometrics/quiz-sums'
import { computeStatistics } from '@/lib/usecases/compute-statistics'
import { measureInTurns } from './measure-time'
import { type Section, table } from './reading'
import { withGoal } from './reading-goals'

const items = 50
const goals = { 1000: 0.05, 100000: 3 } as const

/** What an attempt at fifty questions gets: some all or nothing, some in thirds, some in quarters of two points. */
const maxima = Array.from({ length: items }, (_, p) => (p % 5 === 4 ? 2 : 1))
const steps = [1, 1, 3, 1, 8]

function* attemptsAt(many: number): Generator<Float64Array> {
  const marks = new Float64Array(items)
  let state = 20_251
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  for (let n = 0; n < many; n++) {
    const ability = random()
    for (let p = 0; p < items; p++) {
      const of = steps[p % 5] ?? 1
      const share = Math.min(1, Math.max(0, ability * 0.7 + random() * 0.6))
      marks[p] = ((maxima[p] ?? 1) * Math.round(share * of)) / of
    }
    yield marks
  }
}

const choices = Array.from({ length: items }, (_, p) => (p % 5 < 2 ? ['a'] : null))

function compute(many: number, chosen: boolean) {
  const sums = new QuizSums(maxima)
  for (const marks of attemptsAt(many)) sums.add(marks, chosen ? choices : undefined)
  return { quiz: quizStatistics(sums), items: itemStatistics(sums) }
}

async function* asCsv(many: number): AsyncGenerator<string> {
  yield `${maxima.map((max, p) => `q${p}/${max}`).join(',')}\n`
  for (const marks of attemptsAt(many)) yield `${marks.join(',')}\n`
}

/** Seconds of processor time, marks made on the way included; attempts go by one at a time. */
export async function* statisticsSections(corpora: string | null): AsyncGenerator<Section> {
  const rows: string[][] = []
  for (const many of [1000, 100_000] as const) {
    const goal = { least: goals[many], aim: goals[many], lessIsBetter: true } as const
    const rounds = many > 10_000 ? 1 : 20
    const took = measureInTurns(
      {
        marks: () => compute(many, false),
        choices: () => compute(many, true),
        none: () => [...attemptsAt(many)].length,
      },
      rounds,
    )
    const before = process.memoryUsage().rss
    const begun = performance.now()
    await computeStatistics(asCsv(many))
    const csv = (performance.now() - begun) / 1000
    const grown = (process.memoryUsage().rss - before) / 1_048_576
    rows.push([
      `${many} × ${items}`,
      withGoal(took.marks / 1000, goal, 3),
      withGoal(took.choices / 1000, goal, 3),
      (took.none / 1000).toFixed(3),
      csv.toFixed(2),
      grown.toFixed(0),
    ])
  }
  yield {
    heading: 'Statistics of a quiz, seconds',
    lines: table(
      [
        ...['attempts × questions', 'statistics', 'with choices', 'of it making the marks'],
        ...['from CSV, by the clock', 'memory grown meanwhile, MB'],
      ],
      rows,
    ),
  }
  if (corpora) yield publishedSection(join(corpora, 'statistics/moodle-22x20.csv'))
}

const published = {
  mean: 10.04545455,
  sd: 2.774668967,
  skewness: -0.502835937,
  kurtosis: -0.837098788,
  cic: 22.7676962,
  errorRatio: 87.8819116,
  standardError: 2.43843213,
}

function publishedSection(file: string): Section {
  const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n')
  const sums = new QuizSums(
    head
      .split(',')
      .slice(1)
      .map(name => Number(name.split('/')[1])),
  )
  for (const row of rows) sums.add(row.split(',').slice(1).map(Number))
  const quiz = quizStatistics(sums)
  return {
    heading: 'Beside the example that Moodle publishes (22 attempts, 20 questions)',
    lines: table(
      ['figure', 'Moodle', 'Passage', 'apart by'],
      Object.entries(published).map(([name, value]) => {
        const own = quiz[name as keyof typeof published] ?? Number.NaN
        return [name, String(value), own.toFixed(9), Math.abs(own - value).toExponential(1)]
      }),
    ),
  }
}
