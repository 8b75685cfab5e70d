import type { QuizRule } from '../quiz-view'
import { sameAnswer } from '../same-answer'
import { contentWords, shareIn } from '../words'

/** Two questions of one key and nearly one stem are one question. */
export const sameQuestion: QuizRule = items =>
  items.flatMap((item, index) => {
    const twin = items.findIndex(
      (other, at) =>
        at < index &&
        item.key !== null &&
        other.key !== null &&
        sameAnswer(item.key, other.key, item.judging) &&
        shareIn(contentWords(item.stem, item.judging), contentWords(other.stem, item.judging)) >= 0.8,
    )
    return twin < 0
      ? []
      : [{ index, finding: { rule: 'same-question', level: 'warn', params: { number: twin + 1 } } }]
  })
