import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { KeyClass, Option } from '@/lib/model/question'
import { optionsOf } from './asking/options-of'
import { wordingOf } from './asking/wording-of'
import { seeded, seedOf } from './random'
import { judgingOf } from './verifying/judging-of'

/** The options of a question that somebody else proposed, in an order that tells nothing; the seed decides it. */
export function arrangeOptions(
  key: string,
  distractors: readonly string[],
  { kind, language, seed }: { kind: KeyClass; language: ArticleLanguage; seed: number },
): Option[] {
  const random = seeded(seedOf(seed, `${key} ${distractors.join(' ')}`))
  return optionsOf({ text: key, class: kind, accepted: [] }, distractors, random, judgingOf(language))
}

/** A line of somebody else's, set as ours are; in a language that we do not know it stays as it is. */
export function typesetLine(text: string, language: ArticleLanguage): string {
  const read = engineLanguage(language)
  return read ? wordingOf(read).typeset(text) : text
}
