import { type ChoiceRow, idleUnder } from './choice-table'
import { correlationInterval, shareInterval } from './intervals'
import type { ItemStatistics } from './item-statistics'

/** Why a question is worth a look; each is a sentence of the `statistics` messages. */
export const flagRules = [
  'strongest-chose-other',
  'negative-discrimination',
  'too-hard',
  'below-guessing',
  'weak-discrimination',
  'low-efficiency',
  'drawing-option',
  'common-response',
  'too-easy',
  'many-blanks',
  'idle-option',
  'guess-score',
  'negative-weight',
  'few-attempts',
] as const
export type FlagRule = (typeof flagRules)[number]

/** Those that say little against a question: worth knowing on its own page. */
export const minorRules: ReadonlySet<FlagRule> = new Set([
  'idle-option',
  'guess-score',
  'negative-weight',
  'few-attempts',
])

/** `choice` names an option, `words` is a response; numbers are percentages or counts, as the sentence says. */
export type ItemFlag = {
  rule: FlagRule
  choice?: string
  words?: string
  count?: number
  of?: number
  percent?: number
}

/** With fewer attempts an index says nothing; none is shown then. */
export const fewestForIndex = 10

type Looked = {
  statistics: ItemStatistics
  choices?: readonly ChoiceRow[]
  /** In percent. */
  guess?: number
  strongest?: number | null
  /** Wrong responses that came more than once, in the words they were typed in. */
  common?: readonly { words: string; count: number }[]
}

/**
 * What is odd about an item, the gravest first. Limits after Moodle (docs.moodle.org, "Quiz report statistics"): facility 5 and
 * 95, discrimination 0 and 20, efficiency 15, guessing 40; a distractor after Tarrant (2009).
 */
export function flagItem({ statistics, choices = [], guess, strongest, common = [] }: Looked): ItemFlag[] {
  const { attempts, blanks, facility, discriminationIndex, discriminativeEfficiency } = statistics
  if (attempts < fewestForIndex) return [{ rule: 'few-attempts', count: attempts }]
  const flags: ItemFlag[] = []
  const preferred = strongest ? preferredByStrongest(choices) : null
  if (preferred)
    flags.push({
      rule: 'strongest-chose-other',
      choice: preferred.id,
      count: preferred.strongest ?? 0,
      of: strongest ?? 0,
    })
  if (discriminationIndex !== null && discriminationIndex < 0) flags.push({ rule: 'negative-discrimination' })
  if (facility !== null) {
    if (facility <= 5) flags.push({ rule: 'too-hard', percent: facility })
    else if (guess !== undefined && shareInterval(facility, attempts).high < guess)
      flags.push({ rule: 'below-guessing', percent: facility, of: guess })
    if (facility >= 95) flags.push({ rule: 'too-easy', percent: facility })
  }
  // In a small class an index of 10 may well be one of 40: only what is not likely to be good is called weak.
  const likely = discriminationIndex === null ? null : correlationInterval(discriminationIndex, attempts)
  if (discriminationIndex !== null && discriminationIndex >= 0 && discriminationIndex < 20) {
    if (likely && likely.high < 50) flags.push({ rule: 'weak-discrimination' })
  } else if (discriminationIndex !== null && discriminativeEfficiency !== null)
    if (discriminationIndex >= 0 && discriminativeEfficiency < 15) flags.push({ rule: 'low-efficiency' })
  for (const row of choices) {
    if (row.correct || row.works) continue
    if (row.percent < idleUnder) flags.push({ rule: 'idle-option', choice: row.id, count: row.count })
    else if (row.id !== preferred?.id && row.count > 2 && (row.discrimination ?? 0) >= 20)
      flags.push({ rule: 'drawing-option', choice: row.id, count: row.count })
  }
  const [first] = common
  if (first && first.count > 1)
    flags.push({ rule: 'common-response', words: first.words, count: first.count })
  if (blanks > 1 && blanks / attempts >= 0.2) flags.push({ rule: 'many-blanks', count: blanks, of: attempts })
  if (guess !== undefined && guess > 40) flags.push({ rule: 'guess-score', percent: guess })
  if (statistics.negativeCovariance) flags.push({ rule: 'negative-weight' })
  return flags.sort((a, b) => flagRules.indexOf(a.rule) - flagRules.indexOf(b.rule))
}

/** A wrong option that more of the strongest third took than the right one: two at least. */
function preferredByStrongest(choices: readonly ChoiceRow[]): ChoiceRow | null {
  const rights = choices.filter(({ correct }) => correct)
  if (rights.length !== 1) return null
  const key = rights[0]?.strongest ?? 0
  const others = choices.filter(({ correct, strongest }) => !correct && (strongest ?? 0) > Math.max(1, key))
  return others.sort((a, b) => (b.strongest ?? 0) - (a.strongest ?? 0))[0] ?? null
}
