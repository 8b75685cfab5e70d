import { isAfter, isBefore, type Rule } from '../page'
import { holds } from '../words'

const phrase = holds('privacy')

/**
 * Cookie banners and legal links. A short line needs one phrase, a paragraph two and its place outside the text:
 * "We and our partners store cookies … Accept all".
 */
export const privacy: Rule = {
  name: 'privacy',
  takes: (line, page) => {
    if (line.words > 90) return false
    const found = new Set(line.folded.match(phrase)).size
    const outside = isBefore(line, page) || isAfter(line, page)
    const atEdge = line.line === page.body.first || line.line === page.body.last
    if (line.words <= 8) return found >= 1 && (outside || !line.closed)
    if (line.words <= 20) return found >= 1 && outside
    return found >= 3 && (outside || atEdge)
  },
}
