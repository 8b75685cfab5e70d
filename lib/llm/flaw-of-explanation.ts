import type { ExplanationFlaw } from '@/lib/model/language-model'
import { findInstructions } from './find-instructions'
import { isUnsafe } from './is-unsafe'
import { numbersIn } from './numbers-in'

/** What an explanation is held against: the key (all its words), what is wrong beside it, and everything that was read. */
export type Explaining = { keys: readonly string[]; wrong: readonly string[]; read: readonly string[] }

/**
 * What of an explanation speaks against its own question, as far as words can tell: it names a wrong option and not the key,
 * or a number that nobody wrote ("4.5 million" where the article has 4.2). Null is nothing found.
 */
export function flawOfExplanation(
  explanation: string,
  { keys, wrong, read }: Explaining,
): ExplanationFlaw | null {
  if (isUnsafe(explanation) || findInstructions(explanation).length > 0) return 'unsafe'
  const said = bare(explanation)
  const names = (words: string) => bare(words).trim() !== '' && said.includes(bare(words))
  if (wrong.some(names) && !keys.some(names)) return 'against-key'
  const known = new Set(read.flatMap(numbersIn))
  if (numbersIn(explanation).some(number => !known.has(number))) return 'invented-number'
  return null
}

const bare = (text: string) =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()} `
