import type { ReadFormat } from '@/lib/model/portable-quiz'

/** Which format the text of a file is in, by how it begins; what is nothing else is GIFT, if it has braces. */
export function detectFormat(text: string): ReadFormat | null {
  const start = text
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .slice(0, 4000)
  if (/^[{[]\s*(?:["\]}{]|$)/u.test(start)) return 'json'
  if (start.startsWith('<')) return detectXml(start)
  if (
    /^"?(?:kind|type|genre)"?\s*[,;\t]/iu.test(start) ||
    /^[^\n{}]*[,;\t]"?(?:kind|type|genre)"?\s*[,;\t\r\n]/iu.test(start)
  )
    return 'csv'
  // Not as a pattern: over a file of opening braces alone it would look from each of them to the end.
  const opening = text.indexOf('{')
  return opening >= 0 && text.lastIndexOf('}') > opening ? 'gift' : null
}

function detectXml(start: string): ReadFormat | null {
  const root = /<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)/u.exec(start)?.[1]
  if (root === 'quiz') return 'moodle-xml'
  return root === 'questestinterop' || root === 'assessmentItem' ? 'qti' : null
}
