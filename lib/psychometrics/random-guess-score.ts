import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'

const shareOf = (penalty?: { n: number; d: number }) => (penalty ? penalty.n / penalty.d : 0)
const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))

/** Every subset of n options is as likely as any other. */
const subsets = {
  // The shares of all options add up to nothing.
  'right-minus-wrong': () => 0,
  'each-option': () => 0.5,
  'all-or-nothing': n => 0.5 ** n,
} satisfies Record<NonNullable<ContentOf<'multiple-response'>['policy']>, (n: number) => number>

const guesses = {
  'multiple-choice': ({ options, penalty }) => {
    const right = options.filter(({ correct }) => correct).length
    return (right - (options.length - right) * shareOf(penalty)) / options.length
  },
  'true-false': ({ penalty }) => (1 - shareOf(penalty)) / 2,
  'multiple-response': ({ options, policy = 'right-minus-wrong' }) => subsets[policy](options.length),
  // A guess without words of the article proves nothing.
  'justified-true-false': () => 0,
  'short-answer': () => 0,
  numeric: () => 0,
  cloze: ({ gaps }) =>
    gaps.reduce(
      (sum, gap) =>
        sum + ('options' in gap ? gap.options.filter(one => one.correct).length / gap.options.length : 0),
      0,
    ) / gaps.length,
  matching: ({ pairs, extras }) => 1 / (pairs.length + extras.length),
  // One of n items follows a given one with 1/n, the last place counted.
  ordering: ({ items, policy }) => (policy === 'exact' ? 1 / factorial(items.length) : 1 / items.length),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => number }

/** The share of the points, in percent, that who has not read the article gets on average by guessing (Moodle’s "random guess score"). */
export function randomGuessScore(content: QuestionContent): number {
  // Each kind meets its own content; TypeScript cannot follow the pair through an index.
  const guess = guesses[content.kind] as (content: QuestionContent) => number
  return 100 * Math.max(0, guess(content))
}
