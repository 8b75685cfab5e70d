import type { CandidateRule } from '../candidate-view'
import type { Judging } from '../judging-of'
import { outsideQuotes, wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

const leads = (word: string | undefined, { definite, articles, beforeNames }: Judging) =>
  word !== undefined && [...definite, ...articles, ...beforeNames].includes(word)

/** "En quelle année UPL a-t-elle fermé ?": a name that the article never writes without its article. */
export const lostArticle: CandidateRule = {
  rule: 'lost-article',
  refuse: ({ stem, document, judging }) => {
    if (judging.beforeNames.length === 0) return null
    const { articled } = wordsOfDocument(document)
    const words = wordsOf(outsideQuotes(stem))
    // "Où 12e Salon se tient-il ?": the article was one word with "de" or "à".
    const counted = words.find(
      ({ form, end }, at) =>
        words[at + 1]?.start === end &&
        judging.ordinal.test(`${form}${words[at + 1]?.form}`) &&
        /^\p{Lu}/u.test(words[at + 2]?.form ?? '') &&
        !leads(words[at - 1]?.flat, judging),
    )
    if (counted) return `"${counted.form}" has lost its article`
    const bare = words.find((word, at) => {
      const before = words[at - 1]
      if (!articled.has(word.form) || !before || before.hyphened) return false
      // "UPL France", "Radio UPL": a part of a longer name.
      if (/^\p{Lu}/u.test(before.form) && at > 1) return false
      return !judging.definite.includes(before.flat) && !judging.beforeNames.includes(before.flat)
    })
    return bare ? `"${bare.form}" has lost its article` : null
  },
}
