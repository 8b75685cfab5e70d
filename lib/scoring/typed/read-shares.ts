import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { readNumber } from './read-number-words'

type Share = { percent: number; next: number }

/** A share at the head of a list of tokens: "trois quarts", "half", "3/4", "one child in five", "un sur trois". */
export function readShare(tokens: readonly string[], from: number, language: Language): Share | null {
  const { fractions, oneWords, leading } = scoringWords[language]
  const first = tokens[from] ?? ''
  const [over, under] = first.split('/').map(Number)
  if (over !== undefined && under !== undefined && over < under)
    return { percent: (100 * over) / under, next: from + 1 }
  const alone = fractions[first]
  if (alone !== undefined)
    return from > 0 && !leading.includes(tokens[from - 1] ?? '') ? null : share(1, alone, from)
  const number =
    readNumber(tokens, from, language) ?? (oneWords.includes(first) ? { value: 1, next: from + 1 } : null)
  if (!number) return null
  const fraction = fractions[tokens[number.next] ?? '']
  if (fraction !== undefined) return share(number.value, fraction, number.next)
  return readRatio(tokens, number, language)
}

const share = (count: number, fraction: number, at: number): Share => ({
  percent: 100 * count * fraction,
  next: at + 1,
})

/** At most one word may stand between, and the second number must be the larger: "3 in 10", not "3 in 2031". */
function readRatio(
  tokens: readonly string[],
  { value, next }: { value: number; next: number },
  language: Language,
): Share | null {
  const { ratioWords } = scoringWords[language]
  const at = [next, next + 1].find(index => ratioWords.includes(tokens[index] ?? ''))
  if (at === undefined) return null
  const behind = tokens[at + 1] === 'of' ? at + 2 : at + 1
  const whole = readNumber(tokens, behind, language)
  return whole && whole.value > value && whole.value <= 100
    ? { percent: (100 * value) / whole.value, next: whole.next }
    : null
}
