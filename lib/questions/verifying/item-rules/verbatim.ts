import type { QuestionKind } from '@/lib/model/question'
import type { ItemRule } from '../item-view'
import { fold, wordsOf } from '../words'

/** Item rule 14: eight words in a row copied from the article can be found without being understood. */
export const verbatim: ItemRule = {
  rule: 'verbatim',
  reason: 'the stem repeats eight words or more of the article',
  find: ({ content, stem, article }) => {
    if (copiesByNature[content.kind]) return []
    const printed = wordsOf(article.text)
    const said = ` ${printed.map(word => fold(word.flat)).join(' ')} `
    const words = wordsOf(stem).map(word => fold(word.flat))
    for (let at = 0; at + longest <= words.length; at++) {
      const run = ` ${words.slice(at, at + longest).join(' ')} `
      const found = said.indexOf(run)
      if (found === -1) continue
      // Quoted as the article has them, accents and apostrophes included: compared words are not for reading.
      const before = said.slice(0, found).split(' ').length - 1
      const start = printed[before]?.start
      const end = printed[before + longest - 1]?.end
      return [{ rule: 'verbatim', level: 'warn', params: { words: article.text.slice(start, end) } }]
    }
    return []
  },
}

const longest = 8
/** A cloze is a sentence of the article, and a true statement may be one. */
const copiesByNature: { [K in QuestionKind]: boolean } = {
  'multiple-choice': false,
  'multiple-response': false,
  'short-answer': false,
  numeric: false,
  'true-false': true,
  'justified-true-false': true,
  cloze: true,
  matching: false,
  ordering: false,
}
