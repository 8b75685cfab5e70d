import { flat } from '../verifying/words'
import type { Request } from './request'

/**
 * "quatre ans" → "trois ans", "six ans": the one number word of the key changed for its neighbours; to one only where the
 * word stands alone and its gender is known ("deux" → "une seule").
 */
export function numberWordsLike({ key, judging, random, gender }: Request): string[] {
  const names = new Map<number, string>()
  for (const [word, value] of Object.entries(judging.numberWords))
    if (!names.has(value) && !judging.rareNumbers.has(word)) names.set(value, word)
  const words = [...key.matchAll(/\p{L}+/gu)].filter(match => flat(match[0]) in judging.numberWords)
  const [only] = words
  const value = only ? judging.numberWords[flat(only[0])] : undefined
  if (!only || words.length > 1 || value === undefined || value < 2) return []
  // Beside a scale or in a compound ("vingt-deux", "deux cents") a changed word may not be a number any more.
  if (/^[-‐]/u.test(key.slice(only.index + only[0].length)) || key[only.index - 1] === '-') return []
  const tens = value >= 20 ? 10 : 1
  const steps = (random() < 0.5 ? [1, -1, 2, -2, 3, -3, 4] : [-1, 1, -2, 2, -3, 3, 4]).map(
    step => value + step * tens,
  )
  const written = (word: string) =>
    /^\p{Lu}/u.test(only[0]) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  const put = (word: string) =>
    key.slice(0, only.index) + written(word) + key.slice(only.index + only[0].length)
  return steps.flatMap(other => {
    if (other === 1 && key === only[0])
      return [judging.onlyOne(gender ?? null)].flatMap(word => (word === null ? [] : written(word)))
    const word = other >= 2 ? names.get(other) : undefined
    return word === undefined ? [] : put(word)
  })
}
