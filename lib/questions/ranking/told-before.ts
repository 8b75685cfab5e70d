import type { Document } from '@/lib/model/document'
import { judgingOf } from '../verifying/judging-of'
import { tellsWhich } from '../verifying/tells-which'
import { flat, outsideQuotes, type Word, wordsOf } from '../verifying/words'
import { wordsOfDocument } from '../verifying/words-of-document'
import { placesOfNoun } from './nouns-told'

/**
 * A definite noun with nothing behind it that says which, of what the article tells more than once: "les marins ont
 * voulu repeindre | l’appareil", "the behaviour of | the men". Null where every noun says which one it is.
 */
export function toldBefore(stem: string, document: Document): string | null {
  return bareDefinites(stem, document).find(noun => placesOfNoun(flat(noun), document).length > 1) ?? null
}

/** The definite nouns of a stem with nothing behind them that says which; words that are quoted are left out. */
export function bareDefinites(stem: string, document: Document): string[] {
  const { adjectives, nouns } = wordsOfDocument(document)
  const { definites } = judgingOf(document.article.language)
  const words = wordsOf(outsideQuotes(stem))
  return words.flatMap(({ flat: opener }, at) => {
    if (!definites.includes(opener) || /^\p{Lu}/u.test(words[at + 1]?.form ?? '')) return []
    const noun = words
      .slice(at + 1, at + 1 + mostAdjectives)
      .find(word => nouns.has(word.flat) || !adjectives.has(word.flat))
    if (!noun || !nouns.has(noun.flat)) return []
    const next = words[words.indexOf(noun) + 1]
    return saysWhich(stem, noun, next, document) ? [] : [noun.form]
  })
}

const mostAdjectives = 3

/** "l’appareil de la mairie", "the ferry which …", "le bac fermé". */
function saysWhich(stem: string, noun: Word, next: Word | undefined, document: Document): boolean {
  if (!next || /[,;:.?]/u.test(stem.slice(noun.end, next.start))) return false
  return tellsWhich(next, { judging: judgingOf(document.article.language), document })
}
