import type { Language } from '@/lib/model/language'
import { rewordingOf } from './rewording-of'

/** "… 12 communes …" → "… douze communes …": a stem with one small figure that counts things. Null for any other. */
export function inWords(stem: string, language: Language): string | null {
  const { numberWords, countedNoun, numbered } = rewordingOf(language)
  const figures = [...stem.matchAll(/(?<![\p{L}\d.,:/–-])\d+(?![\d:/–-]|[.,]\d)/gu)]
  const [only, ...others] = figures
  const word = only && numberWords[Number(only[0]) - 2]
  if (!only || !word || others.length > 0 || /["«“]/u.test(stem)) return null
  const before = stem.slice(0, only.index)
  const behind = stem.slice(only.index + only[0].length).replace(/^[\s\u00a0\u202f]+/u, '')
  if (before === '' || numbered.test(before) || !countedNoun.test(behind)) return null
  return `${before}${word} ${behind}`
}
