import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'

type Reading = { value: number; next: number }

/**
 * A number at the head of a list of tokens, in figures, in words, or both ("50 milliards", "trente et un mille",
 * "four point two million", "seven and a half", "7 1/2"): its value and how many tokens it took. Figures come already
 * without separators.
 */
export function readNumber(tokens: readonly string[], from: number, language: Language): Reading | null {
  const { numberWords, hundreds, multipliesAfter, magnitudes, bareMagnitudes, numberJoins, decimalWords } =
    scoringWords[language]
  let total = 0
  let group: number | null = null
  let last = Number.NaN
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    const word = Object.hasOwn(numberWords, token) ? numberWords[token] : undefined
    const part = group !== null || total > 0 ? readPart(tokens, at, language) : null
    if (part) {
      if (group !== null) group += part.value
      else total += part.value * last
      at = part.next - 1
      last = Number.NaN
    } else if (/^\d+(?:\.\d+)?$/.test(token)) {
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
      const decimals = readDecimals(tokens, at + 1, numberWords)
      group += Number(`0.${decimals.digits}`)
      at = decimals.next - 1
      last = Number.NaN
    } else break
  }
  return group === null && total === 0 && !(last === 0) ? null : { value: total + (group ?? 0), next: at }
}

/** What goes on behind a number: "and a half", "et demi", "1/2". */
export function readPart(tokens: readonly string[], at: number, language: Language): Reading | null {
  const [over, under] = (tokens[at] ?? '').split('/').map(Number)
  if (over !== undefined && under !== undefined && over < under) return { value: over / under, next: at + 1 }
  for (const [phrase, value] of scoringWords[language].partsBehind)
    if (phrase.every((word, i) => tokens[at + i] === word)) return { value, next: at + phrase.length }
  return null
}

/** "deux virgule quatre", "one point two five", and "virgule vingt-cinq" as people say it. */
function readDecimals(
  tokens: readonly string[],
  from: number,
  words: Record<string, number>,
): { digits: string; next: number } {
  const digits: number[] = []
  let at = from
  while (isSmallWord(tokens[at], words)) digits.push(words[tokens[at++] ?? ''] ?? 0)
  const [tens = 0, ones] = digits
  const said = digits.length === 2 && tens >= 20 && tens % 10 === 0 && ones !== undefined && ones < 10
  return { digits: said ? String(tens + (ones ?? 0)) : digits.join(''), next: at }
}

const isSmallWord = (token: string | undefined, words: Record<string, number>) =>
  token !== undefined && Object.hasOwn(words, token)

/** "vingt deux", "dix sept", "cent huit", "soixante dix": a smaller word goes on behind a round one; "deux trois" are two numbers. */
function fitsBehind(word: number, last: number): boolean {
  if (last >= 100) return word < 100
  return last === 10 ? word < 10 : last >= 20 && last % 10 === 0 && word < 20
}
