import { givesKey } from '../gives-key'
import type { QuizRule } from '../quiz-view'
import { essence } from '../same-answer'

/** Item rule 15: the key of one question stands in the stem of another. */
export const givesKeyRule: QuizRule = items =>
  items.flatMap((item, index) => {
    const giver = items.findIndex((other, at) => at !== index && givesKey(other, item))
    return giver < 0 || item.key === null || essence(item.key, item.judging) === ''
      ? []
      : [
          {
            index,
            finding: { rule: 'gives-key', level: 'warn', params: { words: item.key, number: giver + 1 } },
          },
        ]
  })
