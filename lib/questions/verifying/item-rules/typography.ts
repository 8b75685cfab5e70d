import { engineLanguage } from '@/lib/model/article-language'
import type { ItemRule } from '../item-view'

/** Unbalanced marks, doubled stops and spaces, a small letter at the start: seen by the learner before anything else. */
export const typography: ItemRule = {
  rule: 'typography',
  reason: 'unbalanced quotation marks or brackets, doubled punctuation or no capital',
  find: ({ stem, lists, article }) => {
    const marksIn = engineLanguage(article.language) ? unbalanced : unbalancedAnyhow
    for (const text of [stem, ...lists.flat()]) {
      const marks = marksIn(text)
      if (marks) return [{ rule: 'unbalanced', level: 'warn', params: { words: marks } }]
    }
    if (/[,;:]\s*[,;:.?]|\.\s+\.|\s{2,}|\s[,.](?![\p{L}\d.])|(?<![\p{L}\p{N}])[[\]]|\?\s*\?/u.test(stem))
      return [{ rule: 'typography', level: 'warn' }]
    return /^[«“"(\s]*\p{Ll}/u.test(stem) ? [{ rule: 'small-start', level: 'warn' }] : []
  },
}

const pairs: readonly [string, string][] = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
]

function unbalanced(text: string): string | null {
  const many = (mark: string) => text.split(mark).length - 1
  for (const [open, close] of pairs) if (many(open) !== many(close)) return `${open} ${close}`
  if (many('"') % 2 === 1) return '"'
  // 'a word': straight marks of one stroke, which stand in words as well.
  const opened = text.match(/(?<=^|[\s(“])'(?=\p{L})/gu)?.length ?? 0
  const closed = text.match(/(?<=[\p{L}\p{N}.,!?])'(?=$|[\s).,;:?!”])/gu)?.length ?? 0
  return opened > closed ? "'" : null
}

/** „ “, » «, ” ”: which mark opens is another in each language; there are as many that open as that close. */
function unbalancedAnyhow(text: string): string | null {
  const many = (mark: string) => text.split(mark).length - 1
  if (many('(') !== many(')')) return '( )'
  return (text.match(/[«»‹›“”„‟"]/gu)?.length ?? 0) % 2 === 1 ? '“ ”' : null
}
