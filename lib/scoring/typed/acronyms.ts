import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import type { ArticleWords } from './around'
import { wordsOf } from './negations'

/**
 * Whether `short` is the acronym of `words`: the article says so in brackets, or its letters are the initials of all words
 * with content, small words giving theirs or not ("UBT", "ADL" for "Agence du littoral").
 */
export function isAcronymOf(
  short: string,
  words: readonly string[],
  article: ArticleWords,
  language: Language,
): boolean {
  const known = article.acronyms.get(short)
  const { empty } = scoringWords[language]
  const heavy = words.filter(word => !empty.includes(word) && !word.endsWith("'"))
  if (known && heavy.length > 0 && heavy.every(word => known.includes(word))) return true
  return short.length >= 2 && heavy.length >= 2 && spells(short, words, empty)
}

function spells(short: string, words: readonly string[], empty: readonly string[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return short === ''
  const light = empty.includes(word) || word.endsWith("'")
  return (
    (word[0] === short[0] && spells(short.slice(1), rest, empty)) || (light && spells(short, rest, empty))
  )
}

/** What an acronym stands for in the article, and the other way round: `null` when it says nothing. */
export function expansionOf(short: string, article: ArticleWords): readonly string[] | null {
  return article.acronyms.get(wordsOf(short.replace(/\./g, '')).join('')) ?? null
}
