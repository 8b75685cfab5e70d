import type { ItemRule } from '../item-view'
import type { Judging } from '../judging-of'
import { shapeOf } from '../shape-of'
import { countWords } from '../words'

/** Item rule 8: options of one make: all sentences, all phrases, all numbers or all dates; one style of capitals. */
export const parallelism: ItemRule = {
  rule: 'parallelism',
  reason: 'the options are not of one make',
  find: ({ lists, judging }) => {
    const odd = lists.map(list => oddOne(list, judging)).find(one => one !== null)
    return odd === undefined ? [] : [{ rule: 'parallelism', level: 'warn', params: { words: odd } }]
  },
}

function oddOne(options: readonly string[], judging: Judging): string | null {
  if (options.length < 2) return null
  for (const feature of [
    (option: string) => shapeOf(option, judging),
    (option: string) => (/[.;]$/u.test(option.trim()) ? 'stop' : 'open'),
    // One capital among small letters tells nothing when it opens a name: only whole lists of phrases are compared.
    (option: string) => (countWords(option) > 2 ? (/^\p{Lu}/u.test(option) ? 'capital' : 'small') : 'short'),
  ]) {
    const values = options.map(feature)
    const kinds = new Set(values.filter(value => value !== 'short'))
    if (kinds.size > 1) {
      const rarest = [...kinds].sort((a, b) => count(values, a) - count(values, b))[0]
      return options.find((_, index) => values[index] === rarest) ?? null
    }
  }
  return null
}

const count = (values: readonly string[], one: string) => values.filter(value => value === one).length
