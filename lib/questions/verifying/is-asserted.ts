import type { Article } from '@/lib/model/article'
import type { Judging } from './judging-of'
import { type Postings, postingsOf } from './postings'
import { sentencesOf } from './sentences-of'
import { beginning, contentWords, fold, shareIn } from './words'

/**
 * Whether the article seems to say of `option` what the stem asks. Without a parse: a sentence that holds the option and
 * at least four of five content words of the stem asserts it, unless the key stands in that sentence too.
 */
export function isAsserted(
  option: string,
  stem: string,
  key: string,
  article: Pick<Article, 'text'>,
  judging: Judging,
): boolean {
  const asked = contentWords(stem, judging)
  const words = contentWords(option, judging)
  if (asked.length < 2 || words.length === 0) return false
  const wanted = fold(option)
  const keyWords = contentWords(key, judging)
  const { sentences, holders } = saidIn(article.text, judging)
  return holdersOfMost(asked, holders).some(at => {
    const { folded, said } = sentences[at] as Said
    if (!folded.includes(wanted)) return false
    const keyToo = shareIn(keyWords, said) === 1
    return (
      !keyToo &&
      shareIn(
        asked,
        said.filter(word => !words.includes(beginning(word))),
      ) >= most
    )
  })
}

/** The share of the stem's words that a sentence holds at least. */
const most = 0.8

/** The sentences that may hold so many of the words: those with one of the rarest that cannot all be missing. */
function holdersOfMost(words: readonly string[], holders: Postings): readonly number[] {
  const least = words.findIndex((_, at) => (at + 1) / words.length >= most) + 1
  const lists = words.map(word => holders.get(word) ?? []).sort((a, b) => a.length - b.length)
  return [...new Set(lists.slice(0, words.length - least + 1).flat())]
}

type Said = { folded: string; said: readonly string[] }
type Told = { sentences: readonly Said[]; holders: Postings }
/** The sentences of the article judged last: hundreds of options are judged against one article. */
let last: ({ text: string; judging: Judging } & Told) | null = null

function saidIn(text: string, judging: Judging): Told {
  if (last?.text !== text || last.judging !== judging) {
    const sentences = sentencesOf(text).map(sentence => ({
      folded: fold(sentence.text),
      said: contentWords(sentence.text, judging),
    }))
    last = { text, judging, sentences, holders: postingsOf(sentences.map(({ said }) => said)) }
  }
  return last
}
