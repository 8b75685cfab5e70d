import 'server-only'
import { detectLanguage } from '@/lib/intake/detect-language'
import { type ArticleLanguage, engineLanguage, namedLanguages } from '@/lib/model/article-language'

/** Few words tell no language; of a sentence it can be told, and of several which other one it is. */
const enough = { known: 6, other: 16 }

export function inForeignWords(text: string, language: ArticleLanguage): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  if (words < enough.known) return false
  const detected = detectLanguage(text)
  return detected.language === null
    ? words >= enough.other && isOther(detected.guess, language)
    : detected.language !== language && (detected.sure || engineLanguage(language) === null)
}

/** Neighbours (Spanish and Portuguese, Danish and Norwegian) are hard to tell in a line or two. */
function isOther(guess: ArticleLanguage | null, language: ArticleLanguage): boolean {
  if (guess === null || guess === language || !namedLanguages.includes(guess)) return false
  return !neighbours.some(group => group.includes(guess) && group.includes(language))
}
const neighbours = ['ca es gl pt', 'da nb nl no sv', 'hr sl sr', 'cs sk', 'ru uk bg', 'ar fa', 'ja zh'].map(
  group => group.split(' '),
)
