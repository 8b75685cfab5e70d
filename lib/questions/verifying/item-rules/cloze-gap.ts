import { clozeGap, gapKey } from '@/lib/model/cloze-gap'
import type { ItemRule } from '../item-view'
import { contentWords, countWords } from '../words'

/** Item rule 18: a gap is a content word with five words around it; gaps of one sentence share some (the gap's width is fixed by its notation). */
export const clozeGapRule: ItemRule = {
  rule: 'cloze-gap',
  reason: 'the gap has too little around it, or hides a word without content',
  find: ({ content, stem, judging }) => {
    if (content.kind !== 'cloze') return []
    // "in ____ 2012", where "May" was: written like a small word.
    const small = content.gaps
      .filter(gap => !('key' in gap && gap.key.class === 'date'))
      .map(gapKey)
      .find(key => contentWords(key, judging).length === 0)
    if (small !== undefined) return [{ rule: 'cloze-small-word', level: 'warn', params: { words: small } }]
    return countWords(stem.replaceAll(clozeGap, ' ')) < 2 + 3 * content.gaps.length
      ? [{ rule: 'cloze-context', level: 'warn' }]
      : []
  },
}
