import type { ItemRule } from '../item-view'
import { numbersIn } from '../numbers-in'
import { shapeOf } from '../shape-of'

/** Item rule 22: three or four options (of which several are right: some more); numbers within a factor of ten. */
export const oneClass: ItemRule = {
  rule: 'one-class',
  reason: 'fewer than three or more than five options, or numbers of different orders',
  find: ({ options, keys, judging }) => {
    if (options.length === 0) return []
    if (options.length < 3 || options.length > Math.max(5, keys.length + 4))
      return [{ rule: 'option-count', level: 'warn', params: { count: options.length } }]
    if (!options.every(option => shapeOf(option, judging) === 'number')) return []
    const values = options
      .flatMap(option => numbersIn(option, judging).slice(0, 1))
      .filter(value => value > 0)
    return Math.max(...values) > 10 * Math.min(...values) ? [{ rule: 'number-spread', level: 'warn' }] : []
  },
}
