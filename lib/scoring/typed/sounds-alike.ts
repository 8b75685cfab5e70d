import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'

/** Whether two folded words are heard alike, by the language's rules of spelling: "Amory" and "Amaury". */
export function soundsAlike(a: string, b: string, language: Language): boolean {
  return a[0] === b[0] && a.length >= 5 && b.length >= 5 && soundOf(a, language) === soundOf(b, language)
}

function soundOf(word: string, language: Language): string {
  return scoringWords[language].sounds.reduce(
    (sound, [spelled, heard]) => sound.replace(spelled, heard),
    word,
  )
}
