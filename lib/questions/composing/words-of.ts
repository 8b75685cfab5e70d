import { composing as en } from '@/lib/languages/en/composing'
import { composing as fr } from '@/lib/languages/fr/composing'
import type { Language } from '@/lib/model/language'

/** What composing knows of a language; French is the shape that the others follow. */
export type ComposingWords = typeof fr

const tables = { fr, en } satisfies { [L in Language]: ComposingWords }

export function wordsOf(language: Language): ComposingWords {
  return tables[language]
}
