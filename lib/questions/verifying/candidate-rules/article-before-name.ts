import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/** "Who is the Gerald’s nephew?": no article stands before a person's name. */
export const articleBeforeName: CandidateRule = {
  rule: 'article-before-name',
  refuse: ({ stem, document, judging }) => {
    const names = wordsOfDocument(document).personWords
    const words = wordsOf(stem)
    const at = words.findIndex((word, index) => {
      const before = words[index - 1]
      return (
        before !== undefined &&
        judging.definite.includes(before.flat) &&
        names.has(word.form.replace("'", '')) &&
        // "the Stuart restoration": the name only says which.
        /^\p{Lu}/u.test(words[index + 1]?.form ?? 'X') &&
        // "the Gerald Harbour Bridge": the article writes it so.
        !new RegExp(`(?<!\\p{L})${before.flat} ${word.form.replace(/\W+$/u, '')}(?!\\p{L})`, 'iu').test(
          document.article.text,
        )
      )
    })
    return at < 0 ? null : `an article stands before a person's name: "${words[at]?.form}"`
  },
}
