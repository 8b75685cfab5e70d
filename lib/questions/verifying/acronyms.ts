import { wordsOf } from './words'

const shape = /^\p{Lu}{2,8}$/u
const lettersOf = (short: string) => short.replace(/[^\p{L}]/gu, '')
const initials = (words: readonly string[]) => words.map(word => word.charAt(0).toUpperCase()).join('')
const isLong = (word: string) => word.length > 3

/** "CCL" of "Compagnie du canal de la Lorvane": the large letters, or the first of each long word. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = lettersOf(short)
  if (!shape.test(letters) || !/\s/u.test(long)) return false
  const words = wordsOf(long).map(word => word.form)
  return [words, words.filter(isLong), words.filter(word => /^\p{Lu}/u.test(word))].some(
    list => initials(list) === letters,
  )
}

/** "PNF" in "… le parquet national financier a …": three letters at least, and the long words that begin with them. */
export function spelledOut(short: string, text: string): string | null {
  const letters = lettersOf(short)
  if (!shape.test(letters) || letters.length < 3) return null
  const words = wordsOf(text)
    .map(word => word.form)
    .filter(isLong)
  for (let at = 0; at + letters.length <= words.length; at += 1) {
    const run = words.slice(at, at + letters.length)
    if (initials(run) === letters) return run.join(' ')
  }
  return null
}
