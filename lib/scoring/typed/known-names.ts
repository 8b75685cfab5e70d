import { type Language, languages } from '@/lib/model/language'
import { scoringWords } from '../words'
import { normalise } from './normalise'

const codes = (() => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap(a => letters.map(b => a + b))
})()

let known: ReadonlySet<string> | null = null

/** Countries, months and weekdays in every language: a word that is one of them is no typing error for another one. */
export function isKnownName(folded: string): boolean {
  known ??= new Set(languages.flatMap(namesOf))
  return known.has(folded)
}

function namesOf(language: Language): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const countries = codes.map(code => names.of(code)).filter(name => name !== undefined)
  const { months, weekdays } = scoringWords[language]
  return [...countries.map(name => normalise(name, 'fold')), ...months, ...weekdays]
}
