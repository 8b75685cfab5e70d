import { wording as en } from '@/lib/languages/en/wording'
import { wording as fr } from '@/lib/languages/fr/wording'
import type { Language } from '@/lib/model/language'

/** What wording knows of a language; French is the shape that the others follow. */
export type Wording = typeof fr

const tables = { fr, en } satisfies { [L in Language]: Wording }

export function wordingOf(language: Language): Wording {
  return tables[language]
}
