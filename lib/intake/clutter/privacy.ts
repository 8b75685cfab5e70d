import { isAfter, isBefore, type Rule } from '../page'
import { holds } from '../words'

const phrase = holds('privacy')
const asks = holds('privacyAsks')

/**
 * Cookie banners and legal links. A short line needs one phrase, a paragraph its place at an edge and the voice of a banner:
 * "We and our partners store cookies … Accept all".
 */
export const privacy: Rule = {
  name: 'privacy',
  strong: true,
  takes: (line, page) => {
    if (line.words > 90) return false
    const found = new Set(line.folded.match(phrase)).size
    const outside = isBefore(line, page) || isAfter(line, page)
    const atEdge = line.line === page.body.first || line.line === page.body.last
    if (line.words <= 8) return found >= 1 && (outside || !line.closed)
    if (line.words <= 20) return found >= 1 && outside
    return found >= 2 && (outside || atEdge) && (line.folded.match(asks)?.length ?? 0) > 0
  },
}
