import { isBefore, type Rule } from '../page'
import { titleOf } from '../pick-title'

/** Short scraps without a sentence between the top of the page and the text, the title apart. */
export const pageHead: Rule = {
  name: 'page-head',
  takes: (line, page) =>
    page.body.first >= 0 &&
    isBefore(line, page) &&
    line !== titleOf(page) &&
    line.sentences === 0 &&
    line.words <= 9,
}
