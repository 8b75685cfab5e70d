import { judging as en } from '@/lib/languages/en/judging'
import { judging as fr } from '@/lib/languages/fr/judging'
import type { Language } from '@/lib/model/language'

/** What judging knows of a language; French is the shape that the others follow. */
export type Judging = typeof fr

const judgings = { fr, en } satisfies { [L in Language]: Judging }

export function judgingOf(language: Language): Judging {
  return judgings[language]
}
