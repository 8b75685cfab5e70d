import 'server-only'
import { detectLanguage, nearnessOf } from '@/lib/intake/detect-language'
import { type ArticleLanguage, engineLanguage, namedLanguages } from '@/lib/model/article-language'

/** Few words tell no language; of a sentence it can be told, and of several which other one it is. */
const enough = { known: 6, other: 16 }

export function inForeignWords(text: string, language: ArticleLanguage): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  if (words < enough.known) return false
  if (!engineLanguage(language)) return isFarFrom(text, language, words >= enough.other)
  const detected = detectLanguage(text)
  if (detected.language !== null) return detected.sure && detected.language !== language
  const { guess } = detected
  return words >= enough.other && guess !== null && namedLanguages.includes(guess) && guess !== language
}

/** Neighbours (Spanish and Portuguese) cannot be told in a line or two; farther ones can. */
const nearest = { line: 0.8, several: 0.88 }

/** By trigrams alone: one "des" or "die" among six words would make German French, or English. */
function isFarFrom(text: string, language: ArticleLanguage, several: boolean): boolean {
  const nearness = nearnessOf(text, language)
  if (nearness !== null) return nearness < (several ? nearest.several : nearest.line)
  const detected = detectLanguage(text)
  return detected.language !== null && detected.sure && nearnessOf(text, detected.language) === 1
}
