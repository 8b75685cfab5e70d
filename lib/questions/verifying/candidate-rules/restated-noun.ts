import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'

/** "Which crew came ashore?" – "a crew of nine sailors": which one it was, nobody is told. */
export const restatedNoun: CandidateRule = {
  rule: 'restated-noun',
  refuse: ({ stem, key, judging }) => {
    const [asker, noun] = wordsOf(stem)
    const [article, own] = wordsOf(key ?? '')
    if (!asker || !noun || !article || !own || !judging.nounAskers.includes(asker.flat)) return null
    const indefinite = judging.articles.includes(article.flat) && !judging.definites.includes(article.flat)
    return indefinite && own.flat === noun.flat ? `"${key}" does not say which ${noun.form}` : null
  },
}
