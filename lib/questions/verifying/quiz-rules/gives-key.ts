import { keyGiven } from '../gives-key'
import type { QuizRule } from '../quiz-view'

/** Item rule 15: the key of one question stands in the stem of another, or in a sentence among its options or parts. */
export const givesKeyRule: QuizRule = items =>
  items.flatMap((item, index) => {
    const given = items.map((other, at) => (at === index ? null : keyGiven(other, item)))
    const giver = given.findIndex(key => key !== null)
    const words = given[giver]
    return words
      ? [{ index, finding: { rule: 'gives-key', level: 'warn', params: { words, number: giver + 1 } } }]
      : []
  })
