import type { Page, Rule, Seen } from '../page'
import { holds } from '../words'

const phrase = holds('newsletter')
const price = /[€$£]\s?\d|\d\s?[€$£]/

/** "Abonnez-vous : 1 € le premier mois", "Sign up to our newsletter": one phrase in a line too short to be a paragraph, or two. */
export const newsletter: Rule = {
  name: 'newsletter',
  takes: line => {
    if (line.words > 40) return false
    const found = new Set(line.folded.match(phrase)).size
    if (found === 0) return false
    if (found >= 2) return true
    return (
      line.words <= 14 && (!line.closed || price.test(line.text) || (line.sentences >= 1 && line.words <= 10))
    )
  },
}

const near = 3

/** The few lines of a box that begins with "Newsletter" and ends with "Sign up". */
export const newsletterBox: Rule = {
  name: 'newsletter',
  takes: (line, page) => line.words <= 25 && isBoxed(line, page, -1) && isBoxed(line, page, 1),
}

function isBoxed(line: Seen, page: Page, step: 1 | -1): boolean {
  for (let i = 1; i <= near; i++) {
    const other = page.lines[line.line + i * step]
    if (!other) return false
    if (page.taken.get(other.line) === newsletter.name) return true
    if (other.words > 25) return false
  }
  return false
}
