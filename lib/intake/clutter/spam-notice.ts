import type { Rule } from '../page'
import { holds } from '../words'

const phrase = holds('spam')

/** "This site uses X to reduce spam. Learn how your comment data is processed." An article about spam has longer lines. */
export const spamNotice: Rule = {
  name: 'spam-notice',
  strong: true,
  takes: line => line.words <= 30 && new Set(line.folded.match(phrase)).size >= 2,
}
