import type { Judging } from './judging-of'
import { numbersIn } from './numbers-in'
import { countWords, findPhrase, flat } from './words'

/** The make of an answer, as options are compared: a date, a number with its unit, a sentence, or a phrase. */
export type Shape = 'date' | 'number' | 'sentence' | 'phrase'

export function shapeOf(text: string, judging: Judging): Shape {
  const words = countWords(text)
  if (words <= 6 && findPhrase(text, [...judging.months, ...judging.weekdays]) !== null) return 'date'
  if (/^(?:en |in |around |vers )?(?:1[0-9]|20)\d\d$/iu.test(text.trim())) return 'date'
  const opens = flat(text)
    .split(/\s+/u)
    .find(word => !judging.hedges.includes(word))
  if (opens !== undefined && words <= 7 && numbersIn(opens, judging).length > 0) return 'number'
  return words > 5 && /[.]$/u.test(text.trim()) ? 'sentence' : 'phrase'
}
