/** Judged questions → the weight of each rule in the ranking, one table a language. */
import { writeFileSync } from 'node:fs'
import { type Counts, others, shown, sum, tableOf } from './rule-table'

const table = (language: 'fr' | 'en') => [
  `  ${language}: {`,
  ...tableOf(others[language]).map(([rule, weight]) => `    ${shown(rule)}: ${weight},`),
  '  },',
]
writeFileSync(
  new URL('../../lib/questions/ranking/rule-weights.ts', import.meta.url),
  [
    "import type { Language } from '@/lib/model/language'",
    '',
    '/** Written by training/ranking/weigh.ts: how well questions of a rule were judged; 1 is the average of the language. */',
    'export const ruleWeights: { [L in Language]: Partial<Record<string, number>> } = {',
    ...table('en'),
    ...table('fr'),
    '}',
    '',
  ].join('\n'),
)
for (const language of ['fr', 'en'] as const) {
  const rules = others[language]
  const n = sum(rules, one => one.judged)
  const percent = (of: (rule: Counts) => number) => `${Math.round((100 * sum(rules, of)) / n)} %`
  console.log(
    `${language}: ${n} judgements of others, ${percent(one => one.acceptable)} acceptable, ${percent(one => one.fatal)} fatal`,
  )
}
