import type { QuestionClass, QuestionKind } from '@/lib/model/question'
import { instructs } from '../instructs'
import type { ItemRule } from '../item-view'
import type { Judging } from '../judging-of'
import { shapeOf } from '../shape-of'
import { contentWords, countWords, wordsOf } from '../words'

/** A stem of over 25 words or a key of over 10 (a reason or words said: 14) is read twice; a statement and a sentence with a gap may be longer. */
export const length: ItemRule = {
  rule: 'length',
  reason: 'the stem or the key is too long, or the stem too short to ask anything',
  find: ({ content, stem, key, options, body, judging }) => {
    const words = countWords(stem)
    if (words > longestStem[content.kind])
      return [{ rule: 'long-stem', level: 'warn', params: { count: words, most: longestStem[content.kind] } }]
    // "Qu’exige la maire ?" asks enough.
    if (words < 3 && wordsOf(stem).length < 4 && !unspaced.test(stem))
      return [{ rule: 'short-stem', level: 'warn' }]
    if (!instructs[content.kind] && thin(body.class, stem, judging))
      return [{ rule: 'thin-stem', level: 'warn' }]
    const long = key === null ? 0 : countWords(key)
    const most = longestKey(body.class, stem, options, judging)
    return long > most ? [{ rule: 'long-answer', level: 'warn', params: { count: long, most } }] : []
  },
}

/** A reason and what was said are clauses ("because …", "that …") and need their room; so does a sentence among sentences. */
function longestKey(
  asked: QuestionClass,
  stem: string,
  options: readonly string[],
  judging: Judging,
): number {
  if (options.length > 0 && options.every(option => shapeOf(option, judging) === 'sentence')) return 20
  return asked === 'why' || asked === 'said' || judging.asksDeed.test(stem) ? 14 : 10
}

/** "Combien de personnes ont été tuées ?": of what, where? A count, date or place needs something to hold on to. */
function thin(asked: QuestionClass, stem: string, judging: Judging): boolean {
  // "Qui avait été condamné ?": of what, by whom?
  if (asked === 'who' && !/[^.?!«“:]\s\p{Lu}/u.test(stem)) return contentWords(stem, judging).length < 2
  if (!(asked === 'number' || asked === 'date' || asked === 'place' || asked === 'why')) return false
  if (/^(?:Quel(?:le)?s? (?:est|sont|était|étaient)|What (?:is|was|are|were)) /u.test(stem)) return false
  const named = /[^.?!«“:]\s\p{Lu}/u.test(stem)
  return !named && contentWords(stem, judging).length < 2
}

/** Scripts without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const longestStem: { [K in QuestionKind]: number } = {
  'multiple-choice': 25,
  'multiple-response': 25,
  'short-answer': 25,
  numeric: 25,
  'true-false': 32,
  'justified-true-false': 32,
  // A passage of a few sentences.
  cloze: 80,
  matching: 25,
  ordering: 25,
}
