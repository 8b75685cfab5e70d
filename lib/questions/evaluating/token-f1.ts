import type { Judging } from '../verifying/judging-of'
import { wordsOf } from '../verifying/words'

/**
 * How much two answers say the same, 0 to 1: harmonic mean of the shares of words they have in common, each word as often as
 * it stands (SQuAD, Rajpurkar et al. 2016). Case, punctuation and articles do not count.
 */
export function tokenF1(a: string, b: string, judging: Judging): number {
  const [first, second] = [counted(a, judging), counted(b, judging)]
  if (first.length === 0 || second.length === 0) return first.length === second.length ? 1 : 0
  const left = [...second]
  let common = 0
  for (const word of first) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return (2 * common) / (first.length + second.length)
}

function counted(text: string, { bareArticles }: Judging): string[] {
  const words = wordsOf(text).map(word => word.flat)
  const content = words.filter(word => !bareArticles.includes(word))
  return content.length > 0 ? content : words
}
