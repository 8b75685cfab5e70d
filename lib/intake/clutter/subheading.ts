import { neighbour, type Rule } from '../page'
import { titleOf } from '../pick-title'

/** "- Un long hiver -". */
const dashed = /^[-–—] ?\P{Pd}{3,60} [-–—]$/u
const opening = /^[\s]?["'“‘«([—–\-*•\d]/u

/** A heading between paragraphs is no sentence to ask from; it can be put back. */
export const subheading: Rule = {
  name: 'subheading',
  takes: (line, page) => {
    if (line === titleOf(page)) return false
    if (line.heading > 0) return line.words <= 30
    if (dashed.test(line.text)) return true
    if (line.closed && !/[?:]$/.test(line.text)) return false
    if (line.words > 10 || line.line < page.body.first || opening.test(line.text)) return false
    const above = neighbour(line, page, -1)
    const below = neighbour(line, page, 1)
    return (
      above?.closed === true &&
      (below?.prose === true || (below?.closed === true && below.words >= 6)) &&
      !/[:;,]$/.test(line.text)
    )
  },
}
