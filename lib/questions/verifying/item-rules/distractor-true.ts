import type { ItemRule } from '../item-view'
import { sentencesOf } from '../sentences-of'
import { beginning, contentWords, fold, shareIn } from '../words'

/**
 * Item rule 12: a distractor that the article asserts of the same thing. Without a parse, a sentence that holds the
 * distractor and nearly every content word of the stem asserts it, unless the key stands in that sentence too.
 */
export const distractorTrue: ItemRule = {
  rule: 'distractor-true',
  reason: 'the article says the same of a distractor',
  find: ({ stem, key, distractors, article, judging }) => {
    const asked = contentWords(stem, judging)
    if (asked.length < 2 || key === null) return []
    const found = distractors.find(distractor => {
      const words = contentWords(distractor, judging)
      if (words.length === 0) return false
      return sentencesOf(article.text).some(({ text }) => {
        const said = contentWords(text, judging)
        const keyToo = shareIn(contentWords(key, judging), said) === 1
        return (
          !keyToo &&
          fold(text).includes(fold(distractor)) &&
          shareIn(
            asked,
            said.filter(word => !words.includes(beginning(word))),
          ) >= 0.8
        )
      })
    })
    return found ? [{ rule: 'distractor-true', level: 'error', params: { words: found } }] : []
  },
}
