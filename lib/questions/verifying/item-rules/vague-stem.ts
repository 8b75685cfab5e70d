import type { ItemRule } from '../item-view'
import type { Judging } from '../judging-of'
import { contentWords, findPhrase, flat, outsideQuotes, wordsOf } from '../words'

/** Item rule 21: "Que dit le texte ?", "Combien de certains …": nobody can know what is wanted. */
export const vagueStem: ItemRule = {
  rule: 'vague-stem',
  reason: 'the stem does not say what is wanted',
  reads: true,
  find: ({ stem, judging }) => {
    const indefinite = judging.indefiniteSubject.exec(stem)?.[0]
    if (indefinite && !isTold(stem, judging))
      return [{ rule: 'vague-stem', level: 'warn', params: { words: indefinite.trim() } }]
    const found = findPhrase(stem, judging.vagueStems) ?? vagueQuantity(outsideQuotes(stem), judging)
    return found ? [{ rule: 'vague-stem', level: 'warn', params: { words: found } }] : []
  },
}

/** "En quelle année un pêcheur de Lenne a-t-il trouvé trois amphores romaines ?": there is one such, whoever he is. */
function isTold(stem: string, judging: Judging): boolean {
  const named = /[^.?!«“:]\s\p{Lu}/u.test(stem)
  return contentWords(stem, judging).length >= (named ? 5 : 7)
}

/**
 * "Qui a lu plusieurs lettres ?" leaves open which, "Qui a envoyé plusieurs lettres au bourgmestre de Lenne ?" does not:
 * what else is told says it.
 */
function vagueQuantity(text: string, judging: Judging): string | null {
  const found = findPhrase(text, judging.vagueQuantifiers)
  if (found === null) return null
  const at = flat(text).indexOf(found)
  const before = wordsOf(text.slice(0, at))
  const asked = before.length > 0 && before.every(({ flat: word }) => isSmall(word, judging))
  const rest = contentWords(text, judging).length - contentWords(found, judging).length
  const named = /[^.?!«“:]\s\p{Lu}/u.test(text)
  return asked || rest < (named ? 3 : 4) ? found : null
}

function isSmall(word: string, judging: Judging): boolean {
  return (
    judging.questionWords.includes(word) ||
    judging.articles.includes(word) ||
    judging.auxiliaries.includes(word)
  )
}
