import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import type { Difficulty, QuestionClass, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { Edition, EditionQuestion, Treatment } from '@/lib/model/quiz'
import type { Span } from '@/lib/model/span'
import type { ChoiceRow } from '@/lib/psychometrics/choice-table'
import { type FlagRule, flagItem, type ItemFlag, minorRules } from '@/lib/psychometrics/flag-item'
import { correlationInterval, type Interval, shareInterval } from '@/lib/psychometrics/intervals'
import type { ItemStatistics } from '@/lib/psychometrics/item-statistics'
import { randomGuessScore } from '@/lib/psychometrics/random-guess-score'
import {
  type DiscriminationBand,
  discriminationBand,
  type FacilityBand,
  facilityBand,
} from '@/lib/psychometrics/reading-of'
import { choicesOf } from './choices-of'
import { evidenceQuotes, type Quote } from './evidence-quotes'
import type { ItemFigures } from './tally-edition'

/** An option with what it drew; `truth` in place of words for true and false. */
export type ChoiceView = ChoiceRow & { text: string | null; truth: boolean | null }
export type ItemView = {
  /** Of the edition. */
  id: Id
  /** The working question. */
  questionId: Id
  number: number
  kind: QuestionKind
  class: QuestionClass
  difficulty: Difficulty
  content: QuestionContent
  treatment: Treatment
  evidence: Span[]
  /** The evidence within its sentences. */
  quotes: Quote[]
  statistics: ItemStatistics
  /** In percent: how sure the figures are in a class of this size. */
  intervals: { facility: Interval | null; discriminationIndex: Interval | null }
  /** The same in words. */
  bands: { facility: FacilityBand | null; discrimination: DiscriminationBand | null }
  /** What guessing earns, in percent. */
  guess: number
  choices: ChoiceView[]
  /** How many attempts the weakest and the strongest third hold; null when the class cannot be parted. */
  thirds: { weakest: number; strongest: number } | null
  flags: ItemFlag[]
  /** One at least is more than a small thing. */
  grave: boolean
  /** Those for which it should not be asked again as it is. */
  replace: boolean
  waiting: number
  common: { words: string; learners: number }[]
  /** Median seconds between a learner’s saves; null where none is known. */
  seconds: number | null
}

/** The questions of an edition with all that their responses say of them. */
export function describeItems(
  edition: Edition,
  article: Article,
  figures: readonly ItemFigures[],
): ItemView[] {
  return figures.flatMap(({ statistics, choices: table, thirds, ...figure }, at) => {
    const question = edition.questions[at]
    if (!question) return []
    const { id, questionId, content, treatment, evidence, difficulty } = question
    const choices = choicesOf(content)
    const guess = randomGuessScore(content)
    const strongest = thirds?.strongest ?? null
    const flags = flagsOf(question, { statistics, choices: table, guess, strongest }, figure.common)
    return [
      {
        ...{ id, questionId, content, treatment, evidence, difficulty, statistics, guess, ...figure },
        number: at + 1,
        kind: content.kind,
        quotes: evidenceQuotes(article, evidence),
        class: question.class,
        intervals: intervalsOf(statistics),
        bands: bandsOf(statistics),
        choices: table.map((row, index) => ({ ...row, ...shown(choices[index]) })),
        thirds: thirds && { weakest: thirds.weakest, strongest: thirds.strongest },
        flags,
        grave: flags.some(({ rule }) => !minorRules.has(rule)),
        replace: flags.some(({ rule }) => replaced.has(rule)),
      },
    ]
  })
}

const shown = (choice?: { text: string | null; truth: boolean | null }) => ({
  text: choice?.text ?? null,
  truth: choice?.truth ?? null,
})

type Looked = Omit<Parameters<typeof flagItem>[0], 'common'>

/** Of a question that no longer counts as it is scored there is nothing left to decide. */
function flagsOf({ treatment }: EditionQuestion, looked: Looked, common: ItemView['common']): ItemFlag[] {
  if (treatment !== 'counted') return []
  const flags = flagItem({
    ...looked,
    common: common.map(({ words, learners }) => ({ words, count: learners })),
  })
  // Its weight cannot be shown for the same reason: once is enough.
  const against = flags.some(({ rule }) => rule === 'negative-discrimination')
  return against ? flags.filter(({ rule }) => rule !== 'negative-weight') : flags
}

function intervalsOf({ facility, discriminationIndex, attempts }: ItemStatistics) {
  return {
    facility: facility === null ? null : shareInterval(facility, attempts),
    discriminationIndex:
      discriminationIndex === null ? null : correlationInterval(discriminationIndex, attempts),
  }
}

function bandsOf({ facility, discriminationIndex }: ItemStatistics) {
  return {
    facility: facility === null ? null : facilityBand(facility),
    discrimination: discriminationIndex === null ? null : discriminationBand(discriminationIndex),
  }
}

/** Rules for which a question is better replaced than kept for the next class. */
const replaced: ReadonlySet<FlagRule> = new Set([
  'strongest-chose-other',
  'negative-discrimination',
  'too-hard',
  'below-guessing',
  'weak-discrimination',
  'low-efficiency',
  'too-easy',
])
