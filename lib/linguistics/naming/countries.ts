import type { Token } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'

const known = new Map<Language, ReadonlySet<string>>()

/** Without case or accents, so that "Etats-Unis" is found as well as "États-Unis". */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

/** Every country and territory by its name in the language (CLDR through Intl), folded. */
export function countriesOf(language: Language): ReadonlySet<string> {
  const found = known.get(language)
  if (found) return found
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const short = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' })
  const countries = new Set<string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const first of letters)
    for (const second of letters)
      for (const name of [names.of(first + second), short.of(first + second)])
        if (name) countries.add(folded(name))
  known.set(language, countries)
  return countries
}

/** The phrase of these tokens as lists write it; their hyphens and apostrophes may be tokens of their own. */
export function phraseOf(tokens: readonly Token[]): string {
  const words = tokens.map(({ form }) => form).join(' ')
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/ - /g, '-')
    .replace(/ ?' ?(?=s\b)/g, "'")
    .replace(/' /g, "'")
}
