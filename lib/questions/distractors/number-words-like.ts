import { flat } from '../verifying/words'
import type { Request } from './request'

/** "quatre ans" → "trois ans", "six ans": the one number word of the key changed for its neighbours, never to one. */
export function numberWordsLike({ key, judging, random }: Request): string[] {
  const names = new Map<number, string>()
  for (const [word, value] of Object.entries(judging.numberWords))
    if (!names.has(value)) names.set(value, word)
  const words = [...key.matchAll(/\p{L}+/gu)].filter(match => flat(match[0]) in judging.numberWords)
  const [only] = words
  const value = only ? judging.numberWords[flat(only[0])] : undefined
  if (!only || words.length > 1 || value === undefined || value < 2) return []
  // Beside a scale or in a compound ("vingt-deux", "deux cents") a changed word may not be a number any more.
  if (/^[-‐]/u.test(key.slice(only.index + only[0].length)) || key[only.index - 1] === '-') return []
  const steps = random() < 0.5 ? [1, -1, 2, 3, -2, 4] : [-1, 1, -2, 2, 3, 4]
  const tens = value >= 20 ? 10 : 1
  return steps
    .map(step => value + step * tens)
    .filter(other => other >= 2)
    .flatMap(other => names.get(other) ?? [])
    .map(word => {
      const written = /^\p{Lu}/u.test(only[0]) ? word.charAt(0).toUpperCase() + word.slice(1) : word
      return key.slice(0, only.index) + written + key.slice(only.index + only[0].length)
    })
}
