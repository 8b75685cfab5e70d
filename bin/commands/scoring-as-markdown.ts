import type { Counts, EvaluatedSet, Miss } from '@/lib/usecases/evaluate-scoring'
import { tableLines } from './markdown-table'
import { say } from './say'

const line = (key: string) => say(`evaluate-scoring.${key}` as never)

/** One table for ours and the other rules, and at most so many responses that were judged otherwise than by people. */
export function scoringAsMarkdown(
  sets: readonly { folder: string; set: EvaluatedSet }[],
  misses: number,
): string {
  const rivals = Object.keys(
    sets[0]?.set.measured.rivals ?? {},
  ) as (keyof EvaluatedSet['measured']['rivals'])[]
  const head = [...['set', 'of', 'ours', 'wrongly', 'review', 'time'].map(line), ...rivals]
  const rows = sets.map(({ folder, set }) => {
    const { ours, rivals: others, milliseconds } = set.measured
    return [
      [folder, set.name, set.half === null ? null : line(set.half)].filter(part => part !== null).join(', '),
      `${ours.of} / ${ours.refusable}`,
      percent(ours.rejected, ours.of),
      percent(ours.accepted, ours.refusable),
      percent(ours.reviewed, ours.of + ours.refusable),
      `${quantile(milliseconds, 0.5)}, ${quantile(milliseconds, 0.99)}`,
      ...rivals.map(name => both(others[name])),
    ]
  })
  const shown = sets
    .filter(({ set }) => set.half !== 'held-out')
    .flatMap(({ set }) => set.measured.misses)
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, misses)
  return [
    `# ${line('title')}`,
    '',
    ...tableLines(head, rows),
    '',
    `${line('other')}.`,
    ...(shown.length > 0 ? ['', `## ${line('misses')}`, '', ...shown.map(missLine)] : []),
  ].join('\n')
}

/** Wrong responses that were accepted come first, then right ones that were rejected. */
const weight = ({ right, outcome }: Miss) => (outcome === 'review' ? 2 : right ? 1 : 0)

const missLine = ({ id, class: kind, right, outcome, code, question, key, response }: Miss) =>
  `- ${right ? '+' : '−'} ${outcome} (${code}), ${kind}, ${id}: ${question} — ${key} — **${response.replace(/\s+/g, ' ')}**`

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`)
const both = ({ rejected, of, accepted, refusable }: Counts) =>
  `${percent(rejected, of)} / ${percent(accepted, refusable)}`

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
}
