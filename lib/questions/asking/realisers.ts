import { asking as en } from '@/lib/languages/en/asking'
import { asking as fr } from '@/lib/languages/fr/asking'
import type { Language } from '@/lib/model/language'
import type { Realiser } from '@/lib/model/phrasing'

const realisers = { fr, en } satisfies { [L in Language]: Realiser }

export function realiserOf(language: Language): Realiser {
  return realisers[language]
}
