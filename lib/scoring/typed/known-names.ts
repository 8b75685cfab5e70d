import { type Language, languages } from '@/lib/model/language'
import { scoringWords } from '../words'
import { normalise } from './normalise'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const codes = letters.flatMap(a => letters.map(b => a + b))

/** Codes of countries and territories that the platform (CLDR) has a name for. */
export const countryCodes = (() => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  return codes.filter(code => names.of(code) !== undefined)
})()

let known: ReadonlySet<string> | null = null

/** Countries, months and weekdays in every language: a word that is one of them is no typing error for another one. */
export function isKnownName(folded: string): boolean {
  known ??= new Set(languages.flatMap(namesOf))
  return known.has(folded)
}

function namesOf(language: Language): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const countries = countryCodes.map(code => names.of(code)).filter(name => name !== undefined)
  const { months, weekdays } = scoringWords[language]
  return [...countries.map(name => normalise(name, 'fold')), ...months, ...weekdays]
}
