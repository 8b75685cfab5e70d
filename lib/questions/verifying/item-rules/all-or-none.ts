import type { ItemRule } from '../item-view'
import { flat } from '../words'

/** Item rule 3: "toutes ces réponses", "none of the above", "A et B". */
export const allOrNone: ItemRule = {
  rule: 'all-or-none',
  reason: 'an option stands for all or none of the others',
  reads: true,
  find: ({ lists, judging }) =>
    lists
      .flat()
      .filter(option => judging.allOrNone.test(flat(option).replace(/[.\s]+$/u, '')))
      .slice(0, 1)
      .map(words => ({ rule: 'all-or-none', level: 'warn', params: { words } })),
}
