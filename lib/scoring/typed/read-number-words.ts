import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'

/**
 * A number at the head of a list of tokens, in figures, in words, or both ("50 milliards", "trente et un mille",
 * "four point two million"): its value and how many tokens it took. Figures come already without separators.
 */
export function readNumber(
  tokens: readonly string[],
  from: number,
  language: Language,
): { value: number; next: number } | null {
  const { numberWords, hundreds, multipliesAfter, magnitudes, bareMagnitudes, numberJoins, decimalWords } =
    scoringWords[language]
  let total = 0
  let group: number | null = null
  let last = Number.NaN
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    const word = Object.hasOwn(numberWords, token) ? numberWords[token] : undefined
    if (/^\d+(?:\.\d+)?$/.test(token)) {
      if (group !== null) break
      group = last = Number(token)
    } else if (word !== undefined) {
      if (group !== null && multipliesAfter[token]?.includes(last)) group += last * (word - 1)
      else if (group !== null && !fitsBehind(word, last)) break
      else group = (group ?? 0) + word
      last = word
    } else if (hundreds.includes(token)) {
      const base: number = group === null ? 1 : group
      if (base >= 100) group = base + 100
      else group = base * 100
      last = 100
    } else if (Object.hasOwn(magnitudes, token)) {
      const size = magnitudes[token] ?? 1
      if (group === null && (total > 0 || !bareMagnitudes.includes(token))) break
      total += (group ?? 1) * size
      group = null
      last = size
    } else if (
      numberJoins.includes(token) &&
      (group !== null || total > 0) &&
      isSmallWord(tokens[at + 1], numberWords)
    ) {
    } else if (decimalWords.includes(token) && group !== null && isSmallWord(tokens[at + 1], numberWords)) {
      const digits: number[] = []
      while (isSmallWord(tokens[at + 1], numberWords)) digits.push(numberWords[tokens[++at] ?? ''] ?? 0)
      group += Number(`0.${digits.join('')}`)
      last = Number.NaN
    } else break
  }
  return group === null && total === 0 && !(last === 0) ? null : { value: total + (group ?? 0), next: at }
}

const isSmallWord = (token: string | undefined, words: Record<string, number>) =>
  token !== undefined && Object.hasOwn(words, token)

/** "vingt deux", "dix sept", "cent huit", "soixante dix": a smaller word goes on behind a round one; "deux trois" are two numbers. */
function fitsBehind(word: number, last: number): boolean {
  if (last >= 100) return word < 100
  return last === 10 ? word < 10 : last >= 20 && last % 10 === 0 && word < 20
}
