import { rewording as en } from '@/lib/languages/en/rewording'
import { rewording as fr } from '@/lib/languages/fr/rewording'
import type { Language } from '@/lib/model/language'

/** What rewording knows of a language; French is the shape that the others follow. */
export type RewordingWords = typeof fr

const tables = { fr, en } satisfies { [L in Language]: RewordingWords }

export function rewordingOf(language: Language): RewordingWords {
  return tables[language]
}
