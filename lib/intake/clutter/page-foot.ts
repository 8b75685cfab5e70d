import { isAfter, type Rule } from '../page'

const listed = /^[-–—*•]\s|^\d{1,2}[.)]\s/

/** Short scraps without a sentence behind the last paragraph: links, labels, names of services. */
export const pageFoot: Rule = {
  name: 'page-foot',
  takes: (line, page) =>
    isAfter(line, page) && !line.closed && !listed.test(line.text) && line.words <= (line.linked ? 25 : 14),
}
