import { kept } from '../kept'
import { readLefff } from './lefff'

const genders = kept<Record<string, string>>('french-nouns')

/** Nouns with their gender (Lefff), read once. */
export function loadNouns(): Record<string, string> {
  genders.value ??= readLefff('french-words-gender-lefff', 'words.json') as Record<string, string>
  return genders.value
}

/** Endings of plurals and what they come from. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/aux$/, 'ail'],
  [/x$/, ''],
]

/** What a form can be as a common noun: "sM" a masculine singular, "pF" a feminine plural, N for either gender. */
export function nounGenders(form: string): string[] {
  const words = loadNouns()
  const gender = (lemma: string) => (Object.hasOwn(words, lemma) ? words[lemma] : undefined)
  const own = gender(form)
  const several = plurals.flatMap(([ending, singular]) =>
    ending.test(form) ? (gender(form.replace(ending, singular)) ?? []) : [],
  )
  return [...new Set([...(own ? [`s${own}`] : []), ...several.map(value => `p${value}`)])]
}
