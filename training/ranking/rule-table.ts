/** Judged questions, counted by rule → the weight of each rule in a language. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Language } from '../../lib/model/language'

const counts = z.object({
  rule: z.string(),
  judged: z.int().min(1),
  acceptable: z.int().min(0),
  fatal: z.int().min(0).default(0),
})
export type Counts = z.infer<typeof counts>
const judged = z.object({
  founders: z.object({ rules: z.array(counts) }),
  others: z.object({ fr: z.array(counts), en: z.array(counts) }),
})
/** What the founders found weighs as much as so many judgements of others: they are more lenient, and know more rules. */
const borrowed = 10
/** So many judgements of the average rule are added to those of the founders. */
const average = 3

const { founders, others: told } = judged.parse(
  JSON.parse(readFileSync(new URL('judgements.json', import.meta.url), 'utf8')),
)
export const others: { [L in Language]: readonly Counts[] } = told
export const sum = (rules: readonly Counts[], of: (rule: Counts) => number) =>
  rules.reduce((all, rule) => all + of(rule), 0)
const rate = (rules: readonly Counts[]) => sum(rules, good) / sum(rules, ({ judged: n }) => n)
/** A fatal question takes back what an acceptable one gives. */
function good({ acceptable, fatal }: Counts): number {
  return acceptable - fatal
}

/** The name of a rule as a key of a table. */
export const shown = (rule: string) => (/^[a-z]+$/.test(rule) ? rule : `'${rule}'`)

const usual = rate(founders.rules)
export function tableOf(rules: readonly Counts[]): [rule: string, weight: number][] {
  const mean = rate(rules)
  const names = [...new Set([...founders.rules, ...rules].map(({ rule }) => rule))].sort()
  return names.map(name => {
    const find = (all: readonly Counts[]) => all.find(({ rule }) => rule === name)
    const [first, second] = [find(founders.rules), find(rules)]
    const before = first ? (good(first) + average * usual) / (first.judged + average) / usual : 1
    const there = second ? good(second) / mean : 0
    const weight = Math.max(0, (there + borrowed * before) / ((second?.judged ?? 0) + borrowed))
    return [name, Math.round(100 * weight) / 100]
  })
}
