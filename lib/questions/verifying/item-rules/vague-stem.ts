import type { ItemRule } from '../item-view'
import { findPhrase, outsideQuotes } from '../words'

/** Item rule 21: "Que dit le texte ?", "Combien de certains …": nobody can know what is wanted. */
export const vagueStem: ItemRule = {
  rule: 'vague-stem',
  reason: 'the stem does not say what is wanted',
  find: ({ stem, judging }) => {
    const indefinite = judging.indefiniteSubject.exec(stem)?.[0]
    if (indefinite) return [{ rule: 'vague-stem', level: 'warn', params: { words: indefinite.trim() } }]
    const found =
      findPhrase(stem, judging.vagueStems) ?? findPhrase(outsideQuotes(stem), judging.vagueQuantifiers)
    return found ? [{ rule: 'vague-stem', level: 'warn', params: { words: found } }] : []
  },
}
