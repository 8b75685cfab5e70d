import { isAfter, isBefore, neighbour, type Page, type Rule, type Seen } from '../page'
import { beginsWith, isPhrase } from '../words'

const phrase = isPhrase('related')
const begins = beginsWith('related')
const arrow = /^[^«».!?]{2,40}\s?[→➜➔►▶>»]\s?\S/u
const leading = /^[→➜➔►▶>]\s?\S/u
const colon = /^[^:|.!?]{2,40}[\s\u00A0\u202F]?[:|]\s/u

const isLabel = (line: Seen) => line.words <= 6 && phrase.test(line.folded)

/** "Don't miss > Ten …", "Notre dossier : dix …", "You may also like" and the headlines listed under it. */
export const related: Rule = {
  name: 'related',
  takes: (line, page) => {
    if (line.words > 35 || line.sentences > 2) return false
    if (isLabel(line)) return true
    if (begins.test(line.folded) && (colon.test(line.text) || arrow.test(line.text))) return true
    if (!isBefore(line, page) && (leading.test(line.text) || arrow.test(line.text)))
      return line.sentences === 0
    return isListed(line, page)
  },
}

function isListed(line: Seen, page: Page): boolean {
  if (line.prose && line.sentences > 0) return false
  const above = page.lines[line.line - 1]
  if (!above || page.taken.get(above.line) !== related.name) return false
  const follows = neighbour(line, page, 1)
  return !line.closed && (line.linked || isAfter(line, page) || (isLabel(above) && follows?.prose === true))
}
