import type { Language } from '@/lib/model/language'
import type { QuestionContent } from '@/lib/model/question'
import { partsOf } from '../verifying/item-view'
import { judgingOf } from '../verifying/judging-of'
import { contentWords } from '../verifying/words'
import { type Rate, rateOf } from './wilson'

/**
 * Over choices with one key: what picking without reading earns, beside what a random pick earns (0 to 1). Keys longer
 * than every distractor have a chance of their own: many choices (years, say) have no option longer than all others.
 */
export type BlindGuesses = {
  longest: Rate
  overlap: Rate
  chance: number
  strictlyLongest: Rate
  chanceStrictlyLongest: number
}

/**
 * `longest`: the option with most characters. `overlap`: the one that shares most content words with the stem. Among equal
 * options the guess is random, so a key among three earns a third. `strictlyLongest`: keys longer than every distractor.
 */
export function guessBlind(
  questions: readonly { content: QuestionContent; language: Language }[],
): BlindGuesses {
  const choices = questions.flatMap(({ content, language }) => {
    const { key, options, distractors } = partsOf(content)
    // With several keys there is no one option to guess.
    return key !== null && distractors.length > 0 && options.length === distractors.length + 1
      ? [{ stem: content.stem, key, options, distractors, judging: judgingOf(language) }]
      : []
  })
  const of = choices.length
  const earned = (each: (choice: (typeof choices)[number]) => number) =>
    rateOf(
      choices.reduce((sum, choice) => sum + each(choice), 0),
      of,
    )
  return {
    longest: earned(({ key, options }) => guess(key, options, option => option.length)),
    overlap: earned(({ stem, key, options, judging }) => {
      const asked = new Set(contentWords(stem, judging))
      return guess(
        key,
        options,
        option => contentWords(option, judging).filter(word => asked.has(word)).length,
      )
    }),
    strictlyLongest: earned(({ key, distractors }) =>
      distractors.every(option => option.length < key.length) ? 1 : 0,
    ),
    chance: earned(({ options }) => 1 / options.length).share,
    chanceStrictlyLongest: earned(({ options }) => {
      const lengths = options.map(option => option.length).sort((a, b) => b - a)
      return (lengths[0] ?? 0) > (lengths[1] ?? 0) ? 1 / options.length : 0
    }).share,
  }
}

function guess(key: string, options: readonly string[], value: (option: string) => number): number {
  const highest = Math.max(...options.map(value))
  const best = options.filter(option => value(option) === highest)
  return best.includes(key) ? 1 / best.length : 0
}
