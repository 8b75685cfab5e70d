import { countryAliases as en } from '@/lib/languages/en/countries'
import { countryAliases as fr } from '@/lib/languages/fr/countries'
import type { Token } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'

const aliases = { fr, en } satisfies { [L in Language]: Readonly<Record<string, string>> }
const known = new Map<Language, ReadonlyMap<string, string>>()

/** What CLDR names among the regions and is no country: the European Union, the euro zone, the United Nations, outlying Oceania. */
const unions: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO'])

/** Without case or accents, so that "Etats-Unis" is found as well as "États-Unis". */
export function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

/** Every country and territory by its names in the language (CLDR through Intl, and other usual ones), folded → ISO 3166 code. */
export function countriesOf(language: Language): ReadonlyMap<string, string> {
  const found = known.get(language)
  if (found) return found
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const short = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' })
  const countries = new Map<string, string>()
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const first of letters)
    for (const second of letters)
      for (const name of [names.of(first + second), short.of(first + second)])
        if (name && !unions.has(first + second) && !countries.has(folded(name)))
          countries.set(folded(name), first + second)
  for (const [name, code] of Object.entries(aliases[language])) countries.set(folded(name), code)
  known.set(language, countries)
  return countries
}

/** All that a country is called in the language, as it is written; nothing for what names no country. */
export function countryNames(language: Language, name: string): string[] {
  const code = countriesOf(language).get(folded(name))
  if (code === undefined) return []
  const styles = ['long', 'short'] as const
  const listed = styles.map(style =>
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }).of(code),
  )
  const usual = Object.entries(aliases[language]).flatMap(([alias, of]) => (of === code ? alias : []))
  return [...new Set([...listed, ...usual])].filter(one => one !== undefined)
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
