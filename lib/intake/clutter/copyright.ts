import type { Rule } from '../page'
import { holds } from '../words'

const phrase = holds('copyright')
const sign = /(?:©|\(c\)|&copy;).{0,40}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.{0,20}©/i

/** "© 2031 Example Media. All rights reserved." */
export const copyright: Rule = {
  name: 'copyright',
  strong: true,
  takes: line =>
    line.words <= 40 &&
    (sign.test(line.text) ||
      (line.words <= 25 && (line.folded.match(phrase)?.length ?? 0) > 0 && line.sentences <= 2)),
}
