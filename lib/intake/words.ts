import { intake as en } from '@/lib/languages/en/intake'
import { intake as fr } from '@/lib/languages/fr/intake'
import { type Language, languages } from '@/lib/model/language'

type IntakeWords = { [K in keyof typeof en]: readonly string[] }

export const intakeWords = { en, fr } satisfies Record<Language, IntakeWords>

/** Every language's words of one list: a French article often stands in an English page. */
export function everyWord(list: keyof IntakeWords): readonly string[] {
  return [...new Set(languages.flatMap(language => intakeWords[language][list]))]
}

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/** A folded line that is one of the phrases, perhaps with a number, a colon or an arrow behind it. */
export function isPhrase(list: keyof IntakeWords): RegExp {
  return new RegExp(`^(?:${anyOf(everyWord(list))})(?:[^\\p{L}]{0,12})$`, 'u')
}

/** A folded line that begins with one of the phrases. */
export function beginsWith(list: keyof IntakeWords): RegExp {
  return new RegExp(`^(?:${anyOf(everyWord(list))})(?![\\p{L}\\p{N}])`, 'u')
}

/** A folded line that holds one of the phrases, as whole words. */
export function holds(list: keyof IntakeWords): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(everyWord(list))})(?![\\p{L}\\p{N}])`, 'gu')
}
