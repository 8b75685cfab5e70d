import type { Finding } from '@/lib/model/question'
import type { ItemRule } from '../item-view'
import type { Judging } from '../judging-of'
import { essence } from '../same-answer'
import { findPhrase, flat, outsideQuotes, wordsOf } from '../words'

/** A key that is a pronoun, points elsewhere ("ce projet", "hier") or was cut ("le chef de"). */
export const keyShape: ItemRule = {
  rule: 'key-shape',
  reason: 'the key is a pronoun, points outside itself or was cut',
  find: ({ keys, judging, body }) =>
    keys
      .flatMap(key => (body.class === 'said' ? shapeOfSaid(key, judging) : shapeOf(key, judging)))
      .slice(0, 1),
}

/** "Qu’a promis la maire ?" – "que le pont rouvrirait": a clause is what was said, but not "qu’il" of somebody else. */
function shapeOfSaid(key: string, judging: Judging): Finding[] {
  const [first, ...rest] = wordsOf(key)
  if (!first || rest.length < 3 || !judging.clauseOpeners.includes(first.flat)) return shapeOf(key, judging)
  const said = flat(outsideQuotes(key)).replace(judging.falseDemonstratives, known =>
    ' '.repeat(known.length),
  )
  return findPhrase(said, judging.demonstratives) === null
    ? shapeOf(key.slice(first.end).trim(), judging)
    : [{ rule: 'key-pointing', level: 'warn', params: { words: key } }]
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
    judging.speaker.test(outsideQuotes(key)) ||
    pointsInside(key, judging)
  if (pointing) return [{ rule: 'key-pointing', level: 'warn', params: { words: key } }]
  if (findPhrase(key, judging.deictics) !== null)
    return [{ rule: 'key-deictic', level: 'warn', params: { words: key } }]
  if (first !== undefined && judging.keyVerbs.includes(first))
    return [{ rule: 'key-cut', level: 'warn', params: { words: key } }]
  return last !== undefined && judging.danglers.includes(last) && !judging.strandable.includes(last)
    ? [{ rule: 'key-cut', level: 'warn', params: { words: key } }]
    : []
}

/** "relancer ces deux enquêtes", "la création de ce fichier": which, only the article says. */
function pointsInside(key: string, judging: Judging): boolean {
  const [first] = wordsOf(key)
  const rest = flat(outsideQuotes(key.slice(first?.end ?? 0)))
  const bare = rest.replace(judging.falseDemonstratives, known => ' '.repeat(known.length))
  return judging.keysPoint && findPhrase(bare, judging.demonstrativeDeterminers) !== null
}
