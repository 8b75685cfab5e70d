import type { ItemRule } from '../item-view'
import { contentWords } from '../words'

/** Item rule 6: a content word of the stem that returns in the key and in no distractor. */
export const clang: ItemRule = {
  rule: 'clang',
  reason: 'a word of the stem stands in the key and in no distractor',
  reads: true,
  find: ({ stem, key, distractors, judging }) => {
    if (key === null || distractors.length === 0) return []
    const asked = new Set(contentWords(stem, judging))
    const wrong = new Set(distractors.flatMap(option => contentWords(option, judging)))
    const word = contentWords(key, judging).find(one => asked.has(one) && !wrong.has(one) && one.length > 3)
    return word ? [{ rule: 'clang', level: 'warn', params: { words: word } }] : []
  },
}
