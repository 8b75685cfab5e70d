import type { Page, Rule, Seen } from '../page'
import { segments } from '../segments'
import { beginsWith, everyWord, holds, isPhrase } from '../words'

const phrase = isPhrase('comments')
const begins = beginsWith('comments')
const inside = holds('comments')
const counted = new RegExp(
  `^\\d[\\d\\s.,]{0,8}(?:${everyWord('commentCounters').join('|')})(?![\\p{L}])`,
  'u',
)

/** "Leave a Comment", "Vos réactions (9)", "34 contributions • Réagir", "Have your say in our forum" */
export function isCommentHead(line: Seen, page: Page): boolean {
  if (line.words > 16 || line.sentences > 2) return false
  if (phrase.test(line.folded) || counted.test(line.folded)) return true
  if (page.body.last < 0 || line.line < page.body.last) return false
  if (begins.test(line.folded) && line.words <= 10) return true
  return (line.folded.match(inside)?.length ?? 0) > 0 && (line.words <= 14 || segments(line.text).length >= 2)
}

export const commentHead: Rule = { name: 'comments', takes: isCommentHead }

/**
 * Everything behind the head of the comments is users' talk, long or short, provided that the head
 * stands behind most of the text: a "Comment" button under the title cuts nothing.
 */
export const afterComments: Rule = {
  name: 'after-comments',
  strong: true,
  takes: (line, page) => {
    const from = cut(page)
    return from >= 0 && line.line > from
  },
}

const cuts = new WeakMap<Page, number>()
function cut(page: Page): number {
  const known = cuts.get(page)
  if (known !== undefined) return known
  const head = page.lines.find(
    line =>
      page.taken.get(line.line) === commentHead.name &&
      (page.proseBefore[line.line] ?? 0) >= 60 &&
      (page.proseBefore[line.line] ?? 0) * 2 >= page.proseWords,
  )
  cuts.set(page, head?.line ?? -1)
  return head?.line ?? -1
}
