import type { ItemView } from './item-view'
import { essence } from './same-answer'
import { contentWords, shareIn } from './words'

type Item = Pick<ItemView, 'stem' | 'key' | 'judging' | 'article'>

/**
 * Whether a learner who reads `giver` learns the key of `asked` from it: the key stands there, and beside it some of
 * what is asked. The name that the whole article is about stands in many stems and gives nothing.
 */
export function givesKey(giver: Item, asked: Item): boolean {
  const { key, judging } = asked
  if (key === null) return false
  const words = essence(key, judging)
  if (words === '' || !` ${essence(giver.stem, judging)} `.includes(` ${words} `)) return false
  const about = contentWords(asked.stem, judging)
  return shareIn(about, contentWords(giver.stem, judging)) >= 0.5 || !isCommon(words, asked)
}

/** Five mentions in an article make a name everybody's; a person is mostly named by the surname alone. */
function isCommon(words: string, { key, article, judging }: Item): boolean {
  const said = (phrase: string) => ` ${essence(article.text, judging)} `.split(` ${phrase} `).length - 1
  const surname = words.split(' ').at(-1) ?? words
  const named = key !== null && key.split(/\s+/u).length <= 4 && /^\p{Lu}.*\s\p{Lu}/u.test(key)
  return Math.max(said(words), named && surname.length > 3 ? said(surname) : 0) >= 5
}
