import type { Rule } from '../page'
import { leftOfDate, leftOfHour } from '../read-date'

/** A dateline that lost its paragraph: "29 juillet 2031, Springfield, France. –" */
const dateline = /[–—-]$/

/** "Posted Sunday 21 September …, last updated 19:32", or a date alone: little but dates, hours and words of publishing. */
export const publicationDate: Rule = {
  name: 'date',
  takes: line => {
    if (line.words > 22 || line.sentences > 1) return false
    const rest = leftOfDate(line.text)
    if (rest !== null) return rest <= (dateline.test(line.text) ? 3 : 1)
    return line.words <= 14 && leftOfHour(line.text) === 0
  },
}
