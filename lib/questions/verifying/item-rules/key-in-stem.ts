import type { ItemRule } from '../item-view'
import { numbersIn } from '../numbers-in'
import { essence } from '../same-answer'
import { contentWords, shareIn } from '../words'

/** The stem gives its own key: "Où se trouve la tour de Vélizy ?" – "À Vélizy". */
export const keyInStem: ItemRule = {
  rule: 'key-in-stem',
  reason: 'the key stands in the stem',
  find: ({ stem, key, judging }) => {
    if (key === null) return []
    const numbers = numbersIn(key, judging)
    if (numbers.length > 0) {
      // The unit may well be in the stem (Combien de soldats …): only the value counts.
      const asked = new Set(numbersIn(stem, judging))
      return numbers.every(value => asked.has(value)) ? found(key) : []
    }
    const words = contentWords(key, judging)
    if (words.length === 0) return []
    const whole = ` ${essence(stem, judging)} `.includes(` ${essence(key, judging)} `)
    return whole || shareIn(words, contentWords(stem, judging)) === 1 ? found(key) : []
  },
}

const found = (words: string) => [{ rule: 'key-in-stem', level: 'error' as const, params: { words } }]
