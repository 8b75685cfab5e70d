import type { Finding } from '@/lib/model/question'
import type { ItemRule } from '../item-view'
import type { Judging } from '../judging-of'
import { numbersIn } from '../numbers-in'
import { essence } from '../same-answer'
import { contentWords, shareIn } from '../words'

/** The stem gives its own key: "Où se trouve la tour de Vélizy ?" – "À Vélizy". */
export const keyInStem: ItemRule = {
  rule: 'key-in-stem',
  reason: 'the key stands in the stem',
  find: ({ stem, keys, judging }) => keys.flatMap(key => inStem(key, stem, judging)).slice(0, 1),
}

function inStem(key: string, stem: string, judging: Judging): Finding[] {
  const numbers = numbersIn(key, judging)
  const asked = contentWords(stem, judging)
  const words = contentWords(key, judging)
  if (numbers.length > 0) {
    // "Combien de soldats …" – "300 soldats": the unit may well be in the stem, the value may not.
    const known = new Set(numbersIn(stem, judging))
    const units = words.filter(word => !/\p{N}/u.test(word) && !(word in judging.numberWords))
    return (numbers.length === 1 &&
      numbers.every(value => known.has(value)) &&
      shareIn(units, asked) >= 0.5) ||
      (numbers.length > 1 && standsIn(key, stem))
      ? found('error', key)
      : []
  }
  // "Quand les travaux commenceront-ils (en mai) ?": a month may well be a small word, and "May" is one written small.
  if (words.length === 0) return standsIn(key, stem) ? found('error', key) : []
  if (` ${essence(stem, judging)} `.includes(` ${essence(key, judging)} `)) return found('error', key)
  return shareIn(words, asked) === 1 ? found('warn', key) : []
}

/** Word for word, capitals included: "1er septembre 2025". */
function standsIn(key: string, stem: string): boolean {
  const plain = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
  return plain(key) !== '  ' && plain(stem).includes(plain(key))
}

const found = (level: 'error' | 'warn', words: string): Finding[] => [
  { rule: level === 'error' ? 'key-in-stem' : 'key-words-in-stem', level, params: { words } },
]
