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
  return sentencesOf(article.text).some(({ text }) => {
    if (!fold(text).includes(fold(option))) return false
    const said = contentWords(text, judging)
    const keyToo = shareIn(contentWords(key, judging), said) === 1
    return (
      !keyToo &&
      shareIn(
        asked,
        said.filter(word => !words.includes(beginning(word))),
      ) >= 0.8
    )
  })
}
