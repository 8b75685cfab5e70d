import { wordsOfText } from '@/lib/linguistics/words-of-text'
import type { Article } from '@/lib/model/article'

type About = Pick<Article, 'text'>
const known = new WeakMap<About, Map<string, boolean>>()

/** Written large behind a small word: a name, wherever it stands. */
export function isName(word: string, article: About): boolean {
  const names = known.get(article) ?? new Map<string, boolean>()
  known.set(article, names)
  const name = names.get(word) ?? (/^\p{Lu}\p{L}/u.test(word) && standsInside(word, article))
  names.set(word, name)
  return name
}

function standsInside(word: string, article: About): boolean {
  const { text } = article
  const letters = /^\p{L}+/u.exec(word)?.[0] ?? ''
  return wordsOfText(article)
    .exactly(letters)
    .some(
      at => text.startsWith(word, at) && /[\p{Ll}\p{N}][ ,’']+$/u.test(text.slice(Math.max(0, at - 12), at)),
    )
}
