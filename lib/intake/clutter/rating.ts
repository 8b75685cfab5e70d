import { isAfter, isBefore, type Rule } from '../page'
import { holds } from '../words'

const phrase = holds('ratings')
const stars = /[★☆⭐]{2}/u

/** "★★★☆☆", "Ce contenu vous a plu ? 1 à 5 étoiles", "Was this article helpful?" */
export const rating: Rule = {
  name: 'rating',
  takes: (line, page) => {
    if (line.words > 14) return false
    if (stars.test(line.text)) return true
    const found = new Set(line.folded.match(phrase))
    if (found.size >= 2) return true
    return [...found].some(words => /[\s-]/.test(words)) && (isBefore(line, page) || isAfter(line, page))
  },
}
