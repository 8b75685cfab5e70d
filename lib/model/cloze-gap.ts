import type { Gap } from './question'

export const clozeGap = '____'

export const countGaps = (stem: string): number => stem.split(clozeGap).length - 1

/** What is right in a gap, in words. */
export const gapKey = (gap: Gap): string =>
  'key' in gap ? gap.key.text : (gap.options.find(({ correct }) => correct)?.text ?? '')

/** The stem with words in its gaps, the first in the first; a gap without words stays. */
export function fillGaps(stem: string, words: readonly (string | undefined)[]): string {
  const [first = '', ...rest] = stem.split(clozeGap)
  return rest.reduce((filled, part, index) => `${filled}${words[index] ?? clozeGap}${part}`, first)
}
