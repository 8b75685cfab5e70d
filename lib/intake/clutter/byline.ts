import { isAfter, isNearHead, type Rule } from '../page'
import { readByline } from '../read-byline'

/** "Rédigé par …", "by …", "Jane Nobody in Springfield": around the text, never inside. */
export const byline: Rule = {
  name: 'byline',
  takes: (line, page) =>
    (isNearHead(line, page) || isAfter(line, page)) &&
    line.words <= 20 &&
    line.heading !== 1 &&
    readByline(line) !== null,
}
