import type { Language } from '@/lib/model/language'
import { type ArticleWords, stemWords } from './around'
import { isTypo } from './edit-distance'
import { isKnownName } from './known-names'
import { isFigure } from './phrase-words'
import { isRealWord } from './real-words'
import { sameForm } from './same-form'
import { mayMeanTheSame } from './same-sense'

/** How the words of a response answer to those of a key. */
export type Matched = {
  missing: string[]
  /** What the response adds, but for what the question says already. */
  unused: string[]
  /** Of what it adds, words of the question: harmless beside the whole key, not beside a part of it. */
  repeated: string[]
  typo: boolean
  /** A slip that makes another word of the language. */
  doubtful: boolean
  /** Words of the key that the response may say in other words. */
  alike: number
  /** The share of the key's own words, those that the question does not say already, that the response holds. */
  covered: number
  /** Places in the response of the key's words, in the order of the key. */
  places: number[]
}

export function matchWords(
  meant: readonly string[],
  given: readonly string[],
  language: Language,
  stem: string,
  article: ArticleWords,
): Matched {
  const open = new Map(given.map((word, at) => [at, word]))
  const missing: string[] = []
  const places: number[] = []
  let typo = false
  let doubtful = false
  for (const word of meant) {
    const at = [...open.keys()].find(one => sameForm(open.get(one) ?? '', word, language))
    const near = at ?? [...open.keys()].find(one => isSlip(open.get(one) ?? '', word, meant, article))
    if (near === undefined) {
      missing.push(word)
      continue
    }
    if (at === undefined) {
      typo = true
      doubtful ||= isRealWord(open.get(near) ?? '', language)
    }
    places.push(near)
    open.delete(near)
  }
  const said = stemWords(stem)
  const added = [...open.values()].filter(word => word !== '1')
  const inStem = (word: string) => [...said].some(one => sameForm(one, word, language))
  const repeated = added.filter(inStem)
  const unused = added.filter(word => !repeated.includes(word))
  const own = meant.filter(word => !inStem(word)).length
  // A key that only repeats the question must be said in full.
  const asked = own === 0 ? missing : missing.filter(word => !inStem(word))
  const alike = asked.filter(word => unused.some(other => mayMeanTheSame(other, word, language))).length
  const covered = own === 0 ? 1 - missing.length / meant.length : 1 - asked.length / own
  return { covered, missing: asked, unused, repeated, typo, doubtful, alike, places }
}

/** A typing error, unless it makes another word of the article, of the key, or a known name, or touches a figure. */
function isSlip(typed: string, meant: string, key: readonly string[], article: ArticleWords): boolean {
  if (isFigure(typed) || isFigure(meant) || !isTypo(typed, meant)) return false
  return !key.includes(typed) && !article.words.has(typed) && !isKnownName(typed)
}
