import type { Rule } from '../page'
import { isPhrase } from '../words'

const phrase = isPhrase('readMore')

/** "Lire la suite", "Article continues below" */
export const readMore: Rule = {
  name: 'read-more',
  takes: line => line.words <= 8 && phrase.test(line.folded),
}
