import type { Language } from '@/lib/model/language'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const kept = new Map<Language, ReadonlySet<string>>()

/** Every country that CLDR names, in lower case and without article. */
function countries(language: Language): ReadonlySet<string> {
  const there = kept.get(language)
  if (there) return there
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const made = new Set<string>()
  for (const first of letters)
    for (const second of letters) {
      // CLDR names groups of countries and no country, too.
      const name = /^(?:EU|EZ|UN|QO|ZZ)$/.test(first + second) ? undefined : display.of(first + second)
      if (name) made.add(name.toLowerCase().replace(/’/g, "'"))
    }
  kept.set(language, made)
  return made
}

/** "la Russie", "the United Kingdom", "Iran". */
export function isCountry(text: string, language: Language): boolean {
  const bare = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(?:le |la |les |l'|the )/, '')
  return countries(language).has(bare)
}
