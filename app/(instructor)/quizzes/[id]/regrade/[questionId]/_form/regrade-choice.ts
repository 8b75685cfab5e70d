import type { Treatment } from '@/lib/model/quiz'
import type { QuestionScoring, ScoredEdition } from '@/lib/usecases/find-question-scoring'
import type { RegradeChange } from '@/lib/usecases/plan-regrade'

export const changeKinds = ['key', 'points', 'dropped', 'full-credit', 'counted'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What is chosen and typed; nothing of it goes when it is refused. */
export type RegradeChoice = { kind: ChangeKind; points: string; editions: number[]; note: string }

/** What can be chosen now: how every edition counts already is not offered. */
export function offered({ editions }: QuestionScoring): ChangeKind[] {
  const all = (treatment: Treatment) => editions.every(edition => edition.treatment === treatment)
  return changeKinds.filter(kind => kind === 'key' || kind === 'points' || !all(kind))
}

/** What is meant, when an address says so and it is offered; else what is most likely: the key, when it was just edited. */
export function firstChoice(scoring: QuestionScoring, meant: string | null): RegradeChoice {
  const { editions } = scoring
  const [newest] = editions
  const withOtherKey = editions.find(({ keyOnBench }) => keyOnBench === 'differs')
  const likely = withOtherKey ? 'key' : newest?.treatment === 'counted' ? 'dropped' : 'counted'
  const kind = offered(scoring).find(one => one === meant) ?? likely
  const edition = withOtherKey ?? newest
  return { kind, points: String(newest?.points ?? 1), editions: edition ? [edition.number] : [], note: '' }
}

export function changeOf({ kind, points }: RegradeChoice): RegradeChange {
  if (kind === 'key') return { kind }
  if (kind === 'points') return { kind, points: /^\s*\d{1,3}\s*$/.test(points) ? Number(points) : Number.NaN }
  return { kind: 'treatment', treatment: kind }
}

/** The best that can be said of the key over all editions: one that can take it is enough to offer it. */
export function keyState(editions: readonly ScoredEdition[]): ScoredEdition['keyOnBench'] {
  const states = editions.map(({ keyOnBench }) => keyOnBench)
  return (
    (['differs', 'same', 'asked-otherwise', 'not-on-bench'] as const).find(one => states.includes(one)) ??
    'same'
  )
}
