import { withArticle as enArticle, inCountry as enIn, leads as enLeads } from '@/lib/languages/en/countries'
import { withArticle as frArticle, inCountry as frIn, leads as frLeads } from '@/lib/languages/fr/countries'
import { countriesOf, folded } from '@/lib/linguistics/naming/countries'
import type { Document } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { fold } from '../verifying/words'
import { continents } from './continents'
import type { Request } from './request'

const grammars = {
  fr: { withArticle: frArticle, inCountry: frIn, leads: frLeads },
  en: { withArticle: enArticle, inCountry: enIn, leads: enLeads },
} satisfies { [L in Language]: unknown }

/** The region code of a country's name in a language, or null for anything else. Names are those of CLDR, and usual short ones. */
export function countryOf(name: string, language: Language): string | null {
  // "the UK", "the US": as usual as the full names.
  return (
    codesByName(language).get(fold(name.trim())) ?? countriesOf(language).get(folded(name.trim())) ?? null
  )
}

/** Countries of the article, then of the key's continent, written as the key is: "en Iran", "l’Iran", "Iran". */
export function countriesLike(request: Request, bare: string): string[] {
  const { document, key, random } = request
  const { language } = document.article
  const { withArticle, inCountry, leads } = grammars[language]
  const write = leads.place.test(key)
    ? inCountry
    : leads.article.test(key)
      ? withArticle
      : (name: string) => name
  const own = countryOf(bare, language)
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const codes = Object.values(continents).flat()
  const told = toldIn(document, codes, names)
  const neighbours = Object.values(continents).find(list => own !== null && list.includes(own)) ?? codes
  return [...shuffled(told, random), ...shuffled(neighbours, random)]
    .filter((code, index, all) => code !== own && all.indexOf(code) === index)
    .map(code => write(names.of(code) ?? code))
}

const made = new WeakMap<Document, readonly string[]>()

/** The codes of the countries that an article names. */
export function countriesTold(document: Document): readonly string[] {
  const names = new Intl.DisplayNames(document.article.language, { type: 'region' })
  return toldIn(document, Object.values(continents).flat(), names)
}

/** The countries that an article names: asked for every key that is one. */
function toldIn(document: Document, codes: readonly string[], names: Intl.DisplayNames): readonly string[] {
  const plain = () => ` ${fold(document.article.text).replace(/[^\p{L}-]+/gu, ' ')} `
  const known = made.get(document) ?? namedIn(plain(), codes, names)
  made.set(document, known)
  return known
}

function namedIn(plain: string, codes: readonly string[], names: Intl.DisplayNames): string[] {
  return codes.filter(code => plain.includes(` ${fold(names.of(code) ?? code)} `))
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map(value => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

const known = new Map<Language, Map<string, string>>()
function codesByName(language: Language): Map<string, string> {
  const ready = known.get(language)
  if (ready) return ready
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const codes = new Map<string, string>()
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b)
      // Groupings and retired codes name no country of today (EU, UN, SU, …).
      const name = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` ? names.of(code) : undefined
      if (name && !['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'].includes(code)) codes.set(fold(name), code)
    }
  known.set(language, codes)
  return codes
}
