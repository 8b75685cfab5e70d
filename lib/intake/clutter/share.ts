import type { Rule } from '../page'
import { segments } from '../segments'
import { beginsWith, isPhrase } from '../words'

const phrase = isPhrase('share')
const begins = beginsWith('share')

/** "Share on X", "Copier le lien - Imprimer - Agrandir le texte": buttons, alone or in a row. */
export const share: Rule = {
  name: 'share',
  takes: line => {
    if (line.words > 14 || line.sentences > 0) return false
    if (phrase.test(line.folded)) return true
    const parts = segments(line.text)
    return (
      (parts.length >= 2 || line.words <= 5) &&
      parts.some(part => begins.test(part.folded)) &&
      parts.every(part => part.words <= 5)
    )
  },
}
