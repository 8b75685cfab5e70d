import { countWords, fold } from '../line'
import { isBefore, type Rule } from '../page'

const trail = /[\s\u00A0\u202F][»›>→/][\s\u00A0\u202F]/u

/** "Home » World » Headline": short steps, then perhaps a long one. Quotation marks « » in the headline are no steps. */
export const breadcrumb: Rule = {
  name: 'breadcrumb',
  takes: (line, page) => {
    if (!isBefore(line, page) && !line.linked) return false
    if (line.sentences > 1 || line.words > 60) return false
    const steps = line.text.replace(/«[^«»]{0,300}»/gu, match => fold(match)).split(trail)
    if (steps.length < 2) return false
    const short = steps.slice(0, -1).every(step => step.trim() !== '' && countWords(step) <= 4)
    return short
  },
}
