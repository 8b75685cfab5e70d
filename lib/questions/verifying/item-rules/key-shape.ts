import type { Finding } from '@/lib/model/question'
import type { ItemRule } from '../item-view'
import type { Judging } from '../judging-of'
import { essence } from '../same-answer'
import { findPhrase, flat, outsideQuotes, wordsOf } from '../words'

/** A key that is a pronoun, points elsewhere ("ce projet", "hier") or was cut ("le chef de"). */
export const keyShape: ItemRule = {
  rule: 'key-shape',
  reason: 'the key is a pronoun, points outside itself or was cut',
  find: ({ keys, judging }) => keys.flatMap(key => shapeOf(key, judging)).slice(0, 1),
}

function shapeOf(key: string, judging: Judging): Finding[] {
  const words = wordsOf(key).map(word => flat(word.form))
  const [first] = words
  const last = words.at(-1)
  if (words.length === 0) return [{ rule: 'key-empty', level: 'error' }]
  const pointing =
    essence(key, judging) === '' ||
    judging.pronouns.includes(flat(key).trim()) ||
    (first !== undefined &&
      judging.demonstratives.includes(first) &&
      words[1] !== 'que' &&
      words[1] !== 'qui') ||
    judging.speaker.test(outsideQuotes(key))
  if (pointing) return [{ rule: 'key-pointing', level: 'warn', params: { words: key } }]
  if (findPhrase(key, judging.deictics) !== null)
    return [{ rule: 'key-deictic', level: 'warn', params: { words: key } }]
  if (first !== undefined && judging.keyVerbs.includes(first))
    return [{ rule: 'key-cut', level: 'warn', params: { words: key } }]
  return last !== undefined && judging.danglers.includes(last) && !judging.strandable.includes(last)
    ? [{ rule: 'key-cut', level: 'warn', params: { words: key } }]
    : []
}
