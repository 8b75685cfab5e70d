import 'server-only'
import { detectLanguage } from '@/lib/intake/detect-language'
import type { Language } from '@/lib/model/language'

/** Few words tell no language; of a sentence it can be told, and of several which other one it is. */
const enough = { known: 6, other: 16 }

export function inForeignWords(text: string, language: Language): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  if (words < enough.known) return false
  const detected = detectLanguage(text)
  return detected.language === null
    ? words >= enough.other && detected.guess !== 'other' && detected.guess !== language
    : detected.sure && detected.language !== language
}
