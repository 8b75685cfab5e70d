/** Judged questions with options and typed → which of the two forms a rule's questions are better asked in, a table a language. */
import { writeFileSync } from 'node:fs'
import type { Language } from '../../lib/model/language'
import { judgedRows } from './judged-rows'
import { shown } from './rule-table'

type Form = 'options' | 'typed'
type Tally = { [F in Form]: { judged: number; good: number } }
const formOf: Partial<Record<string, Form>> = { 'multiple-choice': 'options', 'short-answer': 'typed' }
/** So many judgements of the rule as a whole are added to each form. */
const borrowed = 12

const tallies: { [L in Language]: Map<string, Tally> } = { fr: new Map(), en: new Map() }
for (const cell of judgedRows) {
  const form = formOf[cell('kind')]
  if (!form) continue
  const of = tallies[cell('language') as Language]
  const tally = of.get(cell('rule')) ?? { options: { judged: 0, good: 0 }, typed: { judged: 0, good: 0 } }
  of.set(cell('rule'), tally)
  tally[form].judged += 1
  // A fatal question takes back what an acceptable one gives.
  tally[form].good += { acceptable: 1, bad: 0, fatal: -1 }[cell('verdict')] ?? 0
}

/** Either form against the rule as a whole; a rule that was judged in one form only is as good in both. */
function weightsOf({ options, typed }: Tally): { [F in Form]: number } | null {
  if (options.judged === 0 || typed.judged === 0) return null
  const whole = (options.good + typed.good) / (options.judged + typed.judged)
  if (whole <= 0) return null
  const weight = ({ judged, good }: Tally[Form]) =>
    Math.round((100 * (good + borrowed * whole)) / (judged + borrowed) / whole) / 100
  return { options: Math.max(0, weight(options)), typed: Math.max(0, weight(typed)) }
}

const table = (language: Language) => [
  `  ${language}: {`,
  ...[...tallies[language]].sort().flatMap(([rule, tally]) => {
    const weights = weightsOf(tally)
    return weights ? [`    ${shown(rule)}: { options: ${weights.options}, typed: ${weights.typed} },`] : []
  }),
  '  },',
]
writeFileSync(
  new URL('../../lib/questions/ranking/form-weights.ts', import.meta.url),
  [
    "import type { Language } from '@/lib/model/language'",
    '',
    '/** How much better or worse than the average of its rule a question was judged with options and typed. */',
    "export type FormWeights = Readonly<Record<'options' | 'typed', number>>",
    '',
    '/** Written by training/ranking/forms.ts. */',
    'export const formWeights: { [L in Language]: Partial<Record<string, FormWeights>> } = {',
    ...table('en'),
    ...table('fr'),
    '}',
    '',
  ].join('\n'),
)
