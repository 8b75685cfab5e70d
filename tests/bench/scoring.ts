import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NamedFile, readResponseSets } from '@/lib/exchange/response-sets/read-files'
import { keyClasses } from '@/lib/model/question'
import type { Counts } from '@/lib/scoring/evaluating/measure-responses'
import { type EvaluatedSet, evaluateScoring } from '@/lib/usecases/evaluate-scoring'
import { provenance } from './provenance'
import { type Section, table } from './reading'
import { linesOf } from './reading-card'
import { type Goal, withGoal } from './reading-goals'
import { isAccepted, swapKinds, swapsOf } from './scoring-swaps'

type Goals = { rejected?: Goal; accepted?: Goal; reviewed?: Goal }
const atMost = (least: number, aim: number): Goal => ({ least, aim, lessIsBetter: true })
const timeGoal = atMost(2, 0.3)

/** What each set has to reach, in per cent. */
function goalsOf({ name, half }: EvaluatedSet): Goals {
  if (half === 'held-out') return { rejected: atMost(3, 1), accepted: atMost(0.5, 0) }
  if (name.startsWith('gold'))
    return { rejected: atMost(3, 1), accepted: atMost(0, 0), reviewed: atMost(15, 5) }
  if (name.startsWith('FairytaleQA')) return { rejected: atMost(30, 20), accepted: atMost(0.5, 0.5) }
  return {}
}

const own = join(import.meta.dirname, '../fixtures/scoring')

function filesOf(folder: string): NamedFile[] {
  return readdirSync(folder)
    .filter(name => /\.(?:txt|jsonl|json)$/.test(name))
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

export async function* scoringSections(
  corpora: string | null,
  articles: string | null,
): AsyncGenerator<Section> {
  const folders = [own, articles, corpora && join(corpora, 'responses')].filter(
    folder => folder !== null && existsSync(folder),
  ) as string[]
  const sets: EvaluatedSet[] = []
  for (const folder of folders) {
    const read = await evaluateScoring(filesOf(folder), () => performance.now())
    if (read.ok) sets.push(...read.value)
  }
  yield ratesSection(sets)
  yield classesSection(sets.filter(({ half, name }) => half === 'held-out' || name.startsWith('gold')))
  yield swapsSection(folders.slice(0, articles ? 2 : 1))
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
const nameOf = ({ name, half }: EvaluatedSet) => (half === null ? name : `own ${name}, ${half} half`)

function ratesSection(sets: readonly EvaluatedSet[]): Section {
  const rivals = Object.keys(sets[0]?.measured.rivals ?? {}) as (keyof EvaluatedSet['measured']['rivals'])[]
  const both = ({ rejected, of, accepted, refusable }: Counts) =>
    `${share(rejected, of).toFixed(1)} / ${share(accepted, refusable).toFixed(1)}`
  const rows = sets.map(set => {
    const { ours, milliseconds, rivals: others } = set.measured
    const goals = goalsOf(set)
    const sorted = milliseconds.toSorted((a, b) => a - b)
    const p99 = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? 0
    return [
      nameOf(set),
      `${set.questions}: ${ours.of} / ${ours.refusable}`,
      withGoal(share(ours.rejected, ours.of), goals.rejected, 1),
      withGoal(share(ours.accepted, ours.refusable), goals.accepted, 1),
      withGoal(share(ours.reviewed, ours.of + ours.refusable), goals.reviewed, 1),
      withGoal(p99, timeGoal, 2),
      ...rivals.map(rival => both(others[rival])),
    ]
  })
  const head = ['set', 'questions: to accept / to refuse', 'rejected though right, %']
  return {
    heading: 'Responses that people judged',
    lines: [
      ...table([...head, 'accepted though wrong, %', 'left to a person, %', 'p99, ms', ...rivals], rows),
      '',
      'The other rules, written anew from their documentation: rejected though right / accepted though wrong, %; they leave nothing to a person.',
    ],
  }
}

function classesSection(sets: readonly EvaluatedSet[]): Section {
  const shown = (counts: Counts | undefined) =>
    counts
      ? `${counts.rejected} of ${counts.of} / ${counts.accepted} of ${counts.refusable} / ${counts.reviewed}`
      : '–'
  return {
    heading: 'By class of the key: rejected though right / accepted though wrong / left to a person',
    lines: table(
      ['class', ...sets.map(nameOf)],
      keyClasses.map(kind => [kind, ...sets.map(({ measured }) => shown(measured.byClass[kind]))]),
    ),
  }
}

function swapsSection(folders: readonly string[]): Section {
  const tried = folders.flatMap(folder => {
    const read = readResponseSets(filesOf(folder))
    if (!read.ok) return []
    return read.value.flatMap(({ language, questions }) =>
      swapsOf(questions, language).map(swap => ({ ...swap, accepted: isAccepted(swap, language) })),
    )
  })
  const rows = swapKinds.map(kind => {
    const of = tried.filter(({ what }) => what === kind)
    const taken = of.filter(({ accepted }) => accepted).length
    return [kind, String(of.length), withGoal(taken, atMost(0, 0), 0)]
  })
  return {
    heading: 'What nobody may accept, made from the same articles',
    lines: [
      ...table(['response', 'tried', 'accepted'], rows),
      '',
      'For each key the other figures, names and keys of its class in its article, its own figures with a digit changed or two turned, and itself denied.',
    ],
  }
}

const card = new URL('../../docs/cards/scoring.md', import.meta.url)

export function writeScoringCard(sections: readonly Section[]): void {
  mkdirSync(new URL('.', card), { recursive: true })
  const head = [
    '# What scoring of typed responses is worth',
    '',
    'Written by `npm run bench -- scoring --corpora DIR --articles DIR --card`, by the rules as they run in the product.',
    'How the sets were made stands in `docs/quality.md`. Beside a figure: what it has to reach, and what it aims at.',
    '',
    ...table(['', ''], provenance()),
  ]
  writeFileSync(card, [...head, ...sections.flatMap(linesOf)].join('\n').concat('\n'))
}
