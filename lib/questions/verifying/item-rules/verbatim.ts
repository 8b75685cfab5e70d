import type { QuestionKind } from '@/lib/model/question'
import type { ItemRule } from '../item-view'
import { fold, type Word, wordsOf } from '../words'

/** Item rule 14: eight words in a row copied from the article can be found without being understood. */
export const verbatim: ItemRule = {
  rule: 'verbatim',
  reason: 'the stem repeats eight words or more of the article',
  find: ({ content, stem, article }) => {
    if (copiesByNature[content.kind]) return []
    const { printed, runs } = runsOf(article.text)
    const words = wordsOf(stem).map(word => fold(word.flat))
    for (let at = 0; at + longest <= words.length; at++) {
      const found = runs.get(words.slice(at, at + longest).join(' '))
      if (found === undefined) continue
      // Quoted as the article has them, accents and apostrophes included: compared words are not for reading.
      const start = printed[found]?.start
      const end = printed[found + longest - 1]?.end
      return [{ rule: 'verbatim', level: 'warn', params: { words: article.text.slice(start, end) } }]
    }
    return []
  },
}

type Runs = { printed: readonly Word[]; runs: ReadonlyMap<string, number> }
/** The article judged last: hundreds of stems are held against one. */
let last: (Runs & { text: string }) | null = null

/** Where each run of words begins, by its folded words. */
function runsOf(text: string): Runs {
  if (last?.text === text) return last
  const printed = wordsOf(text)
  const words = printed.map(word => fold(word.flat))
  const runs = new Map<string, number>()
  for (let at = words.length - longest; at >= 0; at--) runs.set(words.slice(at, at + longest).join(' '), at)
  last = { text, printed, runs }
  return last
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
