import type { Rule } from '../page'
import { holds } from '../words'

const minutes = /\d\s?(?:min|mn)/i
const phrase = holds('reading')

/** "5 min read", "Temps de lecture : 4 minutes" */
export const readingTime: Rule = {
  name: 'reading-time',
  takes: line =>
    line.words <= 8 &&
    minutes.test(line.text) &&
    line.sentences <= 1 &&
    (line.folded.match(phrase)?.length ?? 0) > 0,
}
