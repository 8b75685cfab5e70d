import type { Doubt } from '@/lib/model/proposal'

/** The rules of verifying, grouped by what an instructor would say. What is named nowhere (grammar, type) is about the wording. */
const groups: { [D in Exclude<Doubt, 'wording'>]: readonly string[] } = {
  'gives-away': [
    'key-in-stem',
    'key-words-in-stem',
    'key-alias-in-stem',
    'clang',
    'match-clang',
    'absolute-words',
    'grammatical-cue',
  ],
  'unclear-word': [
    'pronoun',
    'pronoun-doubtful',
    'part-pronoun',
    'demonstrative',
    'demonstrative-doubtful',
    'addressed',
    'ambiguous-name',
    'unnamed-definite',
    'bare-office',
    'key-pointing',
  ],
  'day-of-writing': ['deictic', 'key-deictic', 'part-deictic'],
  'not-proved': [
    'evidence-outside',
    'evidence-empty',
    'evidence-without-key',
    'numeric-key',
    'lost-object',
    'not-found',
  ],
  'second-answer': ['answered-otherwise', 'half-key', 'distractor-true'],
  'only-claimed': ['attribution', 'quoted-fact', 'claimed-fact'],
  cut: [
    'key-cut',
    'cut-short',
    'cut-relative',
    'key-empty',
    'asks-otherwise',
    'place-as-person',
    'half-join',
    'lost-amount',
    'open-colon',
    'split-adverb',
  ],
  long: ['long-stem', 'long-answer'],
  vague: ['vague-stem', 'empty-key', 'thin-stem', 'short-stem'],
  options: [
    'duplicate-options',
    'overlapping-options',
    'overlapping-ranges',
    'key-alias-in-options',
    'long-key',
    'parallelism',
    'option-count',
    'all-or-none',
    'number-spread',
    'key-count',
    'key-count-few',
    'key-count-all',
  ],
  gap: ['cloze-small-word', 'cloze-context', 'swallowed-word'],
  clutter: ['boilerplate'],
}

export const doubtByRule: ReadonlyMap<string, Doubt> = new Map(
  Object.entries(groups).flatMap(([doubt, rules]) => rules.map(rule => [rule, doubt as Doubt])),
)

export function doubtOf(rule: string): Doubt {
  return doubtByRule.get(rule) ?? 'wording'
}
