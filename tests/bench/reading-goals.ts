import type { Measure } from './conll18'

/** What a figure has to reach, and what it aims at. `least` is a most where less is better. */
export type Goal = { least: number; aim: number; lessIsBetter?: true }

export const treebankGoals: Readonly<
  Record<string, { given?: Partial<Record<Measure, Goal>>; raw?: Partial<Record<Measure, Goal>> }>
> = {
  'French GSD': {
    given: {
      upos: { least: 96.5, aim: 97 },
      feats: { least: 95, aim: 96 },
      lemma: { least: 97.5, aim: 98 },
      las: { least: 84.5, aim: 87 },
    },
  },
  'French Sequoia': { given: { las: { least: 87.5, aim: 89 } }, raw: { sentences: { least: 90, aim: 95 } } },
  'English EWT': {
    given: {
      upos: { least: 95.5, aim: 96.5 },
      lemma: { least: 97, aim: 98 },
      las: { least: 83.5, aim: 86 },
    },
  },
  'English PUD': { given: { las: { least: 80.5, aim: 83 } }, raw: { sentences: { least: 99, aim: 99.5 } } },
}

export const speedGoal: Goal = { least: 1 / 3, aim: 1 }
export const articleGoal: Goal = { least: 500, aim: 150, lessIsBetter: true }
export const diskGoal: Goal = { least: 8, aim: 6, lessIsBetter: true }

/** "97.1 (≥ 96.5, aim 97: reached)". */
export function withGoal(value: number, goal: Goal | undefined, digits: number): string {
  const shown = value.toFixed(digits)
  if (!goal) return shown
  const reaches = (line: number) => (goal.lessIsBetter ? value <= line : value >= line)
  const verdict = reaches(goal.aim) ? 'aim reached' : reaches(goal.least) ? 'reached' : 'NOT reached'
  const line = (number: number) => String(Number(number.toFixed(2)))
  return `${shown} (${goal.lessIsBetter ? '≤' : '≥'} ${line(goal.least)}, aim ${line(goal.aim)}: ${verdict})`
}
