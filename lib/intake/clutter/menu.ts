import { isAfter, isBefore, type Rule } from '../page'
import { segments } from '../segments'

const strong = /[|·•›]/u

/** "Menu | Account | Today's paper": short parts between separators, no sentence. Dashes count outside the text only. */
export const menu: Rule = {
  name: 'menu',
  takes: (line, page) => {
    if (line.words > 30 || line.sentences > 0) return false
    if (line.linked && line.words <= 3 && !line.closed) return isBefore(line, page) || isAfter(line, page)
    const parts = segments(line.text)
    if (parts.length < 2 || parts.some(part => part.words > 4)) return false
    if (strong.test(line.text)) return true
    return parts.length >= 3 && (isBefore(line, page) || isAfter(line, page))
  },
}
