import { clozeGap } from '@/lib/model/cloze-gap'
import type { ItemRule } from '../item-view'
import { contentWords, countWords } from '../words'

/** Item rule 18: the gap is a content word with five words around it (the gap's width is fixed by its notation). */
export const clozeGapRule: ItemRule = {
  rule: 'cloze-gap',
  reason: 'the gap has too little around it, or hides a word without content',
  find: ({ stem, key, judging }) => {
    if (!stem.includes(clozeGap) || key === null) return []
    if (contentWords(key, judging).length === 0)
      return [{ rule: 'cloze-small-word', level: 'warn', params: { words: key } }]
    return countWords(stem.replace(clozeGap, ' ')) < 5 ? [{ rule: 'cloze-context', level: 'warn' }] : []
  },
}
