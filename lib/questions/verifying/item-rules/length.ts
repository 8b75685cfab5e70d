import type { QuestionKind } from '@/lib/model/question'
import type { ItemRule } from '../item-view'
import { countWords } from '../words'

/** A stem of over 25 words or a key of over 10 is read twice; a statement and a sentence with a gap may be longer. */
export const length: ItemRule = {
  rule: 'length',
  reason: 'the stem or the key is too long, or the stem too short to ask anything',
  find: ({ content, stem, key }) => {
    const words = countWords(stem)
    if (words > longestStem[content.kind])
      return [{ rule: 'long-stem', level: 'warn', params: { count: words, most: longestStem[content.kind] } }]
    if (words < 3) return [{ rule: 'short-stem', level: 'warn' }]
    const long = key === null ? 0 : countWords(key)
    return long > 10 ? [{ rule: 'long-answer', level: 'warn', params: { count: long, most: 10 } }] : []
  },
}

const longestStem: { [K in QuestionKind]: number } = {
  'multiple-choice': 25,
  'short-answer': 25,
  'true-false': 32,
  cloze: 40,
}
