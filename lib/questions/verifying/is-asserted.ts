import type { Article } from '@/lib/model/article'
import type { Judging } from './judging-of'
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
  return saidIn(article.text, judging).some(({ folded, said }) => {
    if (!folded.includes(wanted)) return false
    const keyToo = shareIn(keyWords, said) === 1
    return (
      !keyToo &&
      shareIn(
        asked,
        said.filter(word => !words.includes(beginning(word))),
      ) >= 0.8
    )
  })
}

type Said = { folded: string; said: readonly string[] }
/** The sentences of the article judged last: hundreds of options are judged against one article. */
let last: { text: string; judging: Judging; sentences: Said[] } | null = null

function saidIn(text: string, judging: Judging): Said[] {
  if (last?.text !== text || last.judging !== judging) {
    const sentences = sentencesOf(text).map(sentence => ({
      folded: fold(sentence.text),
      said: contentWords(sentence.text, judging),
    }))
    last = { text, judging, sentences }
  }
  return last.sentences
}
