import { sameAnswer } from '../verifying/same-answer'
import type { Request } from './request'

/** What two or more learners wrongly typed where `key` was right: what readers of this article really mistake for it. */
export type LearnedDistractor = { key: string; words: string }

const longest = 80
const wordsIn = (text: string) => text.trim().split(/\s+/u).length

/** Those for this key that look like an option beside it: of its case, and of its length where it is a figure. */
export function learnedFor(
  { key, class: kind, judging }: Request,
  learned: readonly LearnedDistractor[],
): string[] {
  const capital = /^\p{Lu}/u.test(key.trim())
  return learned
    .filter(one => sameAnswer(one.key, key, judging))
    .map(({ words }) => words.trim().replace(/\s+/gu, ' '))
    .filter(
      words =>
        words.length <= longest &&
        /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Zs}'’.,%€$£-]*$/u.test(words) &&
        /^\p{Lu}/u.test(words) === capital &&
        ((kind !== 'number' && kind !== 'date') || wordsIn(words) === wordsIn(key)),
    )
}
