import type { ItemRule } from '../item-view'
import { pairsOf } from '../pairs-of'
import { sameAnswer } from '../same-answer'

/** Item rule 9: "38 Md" and "38 milliards", "l’Iran" and "Iran" are one option twice; so with parts of one list. */
export const duplicateOptions: ItemRule = {
  rule: 'duplicate-options',
  reason: 'two options say the same',
  find: ({ lists, judging }) =>
    lists
      .flatMap(list => pairsOf(list))
      .filter(([a, b]) => sameAnswer(a, b, judging))
      .slice(0, 1)
      .map(([first, second]) => ({ rule: 'duplicate-options', level: 'error', params: { first, second } })),
}
