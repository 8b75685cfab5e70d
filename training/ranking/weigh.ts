/** Judged questions → the weight of each rule in the ranking. */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const judged = z.object({
  rules: z.array(z.object({ rule: z.string(), judged: z.int().min(1), acceptable: z.int().min(0) })),
})
/** So many judgements of the average rule are added to those of each: three of its own weigh as much as these. */
const borrowed = 3

const { rules } = judged.parse(JSON.parse(readFileSync(new URL('judgements.json', import.meta.url), 'utf8')))
const sum = (of: (rule: (typeof rules)[number]) => number) => rules.reduce((all, rule) => all + of(rule), 0)
const all = sum(rule => rule.judged)
const share = sum(rule => rule.acceptable) / all
const weights = Object.fromEntries(
  rules
    .map(
      ({ rule, judged: n, acceptable }) => [rule, (acceptable + borrowed * share) / (n + borrowed)] as const,
    )
    .map(([rule, weight]) => [rule, Math.round(100 * weight) / 100] as const)
    .sort(([a], [b]) => a.localeCompare(b)),
)
const file = new URL('../../lib/questions/ranking/rule-weights.ts', import.meta.url)
const rows = Object.entries(weights).map(
  ([rule, weight]) => `  ${/^[a-z]+$/.test(rule) ? rule : `'${rule}'`}: ${weight},`,
)
writeFileSync(
  file,
  [
    '/** Written by training/ranking/weigh.ts: how often questions of a rule were acceptable when people judged them. */',
    'export const ruleWeights: Partial<Record<string, number>> = {',
    ...rows,
    '}',
    '',
    '/** Of all of them: for a rule that nobody has judged. */',
    `export const averageWeight = ${Math.round(100 * share) / 100}`,
    '',
  ].join('\n'),
)
console.log(`${all} judgements, ${Math.round(100 * share)} % acceptable`)
